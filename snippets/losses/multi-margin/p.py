import torch
from torch import nn

# The right class, 0, is 0.5, 1.5 and 3 behind the best other one.
scores = torch.tensor([[0.0, 0.5], [0.0, 1.5], [0.0, 3.0]])
target = torch.zeros(3, dtype=torch.int64)

slopes = {}
for p in (1, 2):
    scores.grad = None
    scores.requires_grad_()
    losses = nn.MultiMarginLoss(p=p, reduction="none")(scores, target)
    losses.sum().backward()
    slopes[f"p{p}"] = scores.grad[:, 0].tolist()
    print(f"p={p} losses {losses.tolist()}")
    print(f"    gradients for the right class {slopes[f'p{p}']}")
