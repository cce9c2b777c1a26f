import torch
from torch.nn import functional as F

mean, target = torch.zeros(3, 3), torch.ones(3, 3)
var = torch.tensor([1.0, 4.0, 9.0])  # One for each of the three stages.

for name, given in (("(3)", var), ("(1, 3)", var[None])):
    losses = F.gaussian_nll_loss(mean, target, given, reduction="none")
    print(f"var {name}")
    for row in losses[:2]:
        print("   ", "  ".join(f"{one:.4f}" for one in row))
