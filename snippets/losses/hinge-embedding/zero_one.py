import torch
from torch import nn

distances = torch.tensor([0.2, 0.9, 1.5], requires_grad=True)
each = nn.HingeEmbeddingLoss(margin=1.0, reduction="none")

losses, slopes = {}, {}
for label in (-1, 0, False):
    costs = each(distances, torch.full((3,), label))
    (gradient,) = torch.autograd.grad(costs.sum(), distances)
    losses[f"{label}"] = costs.tolist()
    slopes[f"{label}"] = gradient.tolist()
    shown = "  ".join(f"{cost:.1f}" for cost in costs.tolist())
    pulls = "  ".join(f"{slope:4.1f}" for slope in gradient.tolist())
    print(f"label {label!s:5}  losses {shown}  gradients {pulls}")
