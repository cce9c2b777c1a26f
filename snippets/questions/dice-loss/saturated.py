import torch
from torch.nn import functional as F

mask = torch.zeros(1, 100, 100)
mask[:, 40:48, 40:48] = 1
start = {"undecided": 0.0, "wrong": -4.0, "surely wrong": -12.0}
pull = {"dice": {}, "bce": {}}
for name, logit in start.items():
    logits = torch.full_like(mask, -12.0)
    logits[mask == 1] = logit
    logits.requires_grad_()
    probs = logits.sigmoid()
    losses = {
        "dice": 1 - 2 * (probs * mask).sum() / (probs + mask).sum(),
        "bce": F.binary_cross_entropy_with_logits(logits, mask),
    }
    for loss_name, loss in losses.items():
        (slope,) = torch.autograd.grad(loss, logits, retain_graph=True)
        pull[loss_name][name] = slope[mask == 1].sum().item()
    print(f"{name:13}", {k: f"{v[name]:.1e}" for k, v in pull.items()})
