import torch
from torch.nn import functional as F

mean = torch.zeros(2, 3)  # Two orders, three stages each.
target = torch.ones(2, 3)

for name, var in (
    ("one per value", torch.ones(2, 3)),
    ("one per order", torch.ones(2, 1)),
    ("one per order", torch.ones(2)),
    ("one per stage", torch.ones(1, 3)),
    ("one for all", 1.0),
):
    losses = F.gaussian_nll_loss(mean, target, var, reduction="none")
    shape = tuple(var.shape) if isinstance(var, torch.Tensor) else "float"
    print(f"{name:14} {shape!s:7} losses {tuple(losses.shape)}")
