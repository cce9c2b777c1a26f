import torch
from torch.nn import functional as F

mean = torch.tensor([25.0, 25.0], requires_grad=True)
target = torch.tensor([20.0, 20.0])  # Both 5 minutes off.
var = torch.tensor([4.0, 400.0], requires_grad=True)

pulls = {}
for beta in (0.0, 0.5, 1.0):
    losses = F.gaussian_nll_loss(mean, target, var, reduction="none")
    weighted = losses * var.detach() ** beta
    (gradient,) = torch.autograd.grad(weighted.sum(), mean)
    pulls[f"beta{beta:g}"] = gradient.tolist()
    row = "  ".join(f"{pull:.4f}" for pull in gradient)
    print(f"beta={beta:g}  gradients of the means {row}")
