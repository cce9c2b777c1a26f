import math

import torch
from torch.nn import functional as F

beta = 5.0
errors = torch.tensor([2.0, -2.0, 3.0, -16.0], dtype=torch.float64)
line = torch.linspace(-100, 100, 200_001, dtype=torch.float64)


def density(x: torch.Tensor) -> torch.Tensor:
    """A normal curve of variance beta, with the tails of Laplace."""
    middle = torch.exp(-(x**2) / (2 * beta))
    tails = torch.exp(beta / 2 - x.abs())
    return torch.where(x.abs() < beta, middle, tails)


area = torch.trapezoid(density(line), line).item()
minus_log_likelihood = -torch.log(density(errors) / area).mean().item()
loss = F.smooth_l1_loss(errors, torch.zeros_like(errors), beta=beta).item()
print(f"minus log-likelihood           {minus_log_likelihood:.6f}")
print(f"SmoothL1Loss + log of the area {loss + math.log(area):.6f}")
