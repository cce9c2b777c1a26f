import torch
from torch.nn import functional as F


def dice_loss(logits, mask, eps=1e-6):
    probs = logits.sigmoid()
    overlap, areas = (probs * mask).sum(), probs.sum() + mask.sum()
    return 1 - (2 * overlap + eps) / (areas + eps)


mask = torch.zeros(100, 100)
mask[40:48, 40:48] = 1
bce = F.binary_cross_entropy_with_logits
losses = {
    "Dice alone": lambda x: dice_loss(x, mask),
    "Dice + BCE": lambda x: dice_loss(x, mask) + bce(x, mask),
}
after = {}
for name, loss_fn in losses.items():
    # Sure that there is nothing.
    logits = torch.full_like(mask, -12.0, requires_grad=True)
    for _ in range(60):
        (gradient,) = torch.autograd.grad(loss_fn(logits), logits)
        logits = (logits - 2000 * gradient).detach().requires_grad_()
    after[name] = dice_loss(logits, mask).item()
    print(f"{name}: Dice loss {after[name]:.4f} after 60 steps")
