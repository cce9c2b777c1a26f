import torch
from torch.nn import functional as F

bce = F.binary_cross_entropy_with_logits
is_spam = torch.tensor([1.0, 0.0, 1.0])
losses = {
    "cross-entropy": lambda x: bce(x, is_spam),
    "rounded": lambda x: (x.sigmoid().round() - is_spam).abs().mean(),
    "threshold": lambda x: ((x > 0).float() != is_spam).float().mean(),
    "item": lambda x: torch.tensor((x.sigmoid() - is_spam).mean().item()),
    "NumPy": lambda x: abs(x.numpy() - is_spam.numpy()).mean(),
}
for name, loss_fn in losses.items():
    logits = torch.tensor([0.5, 1.5, -1.0], requires_grad=True)
    try:
        loss_fn(logits).backward()
        slopes = ", ".join(f"{slope:.2f}" for slope in logits.grad)
        print(f"{name:13} gradient {slopes}")
    except RuntimeError as error:
        print(f"{name:13} {str(error)[:44]}")
