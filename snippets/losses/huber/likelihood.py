import math

import torch
from torch import nn

delta = 1.5
error = torch.tensor([-4.0, -1.0, 0.0, 0.5, 3.0], dtype=torch.float64)


def density(x: torch.Tensor) -> torch.Tensor:
    """A normal curve in the middle, an exponential one in the tails."""
    middle = torch.exp(-(x**2) / 2)
    tails = torch.exp(delta**2 / 2 - delta * x.abs())
    return torch.where(x.abs() < delta, middle, tails)


line = torch.linspace(-60, 60, 600_001, dtype=torch.float64)
area = torch.trapezoid(density(line), line).item()

minus_log_likelihood = -torch.log(density(error) / area).mean().item()
loss = nn.HuberLoss(delta=delta)(error, torch.zeros_like(error)).item()
print(f"minus log-likelihood        {minus_log_likelihood:.6f}")
print(f"HuberLoss + log of the area {loss + math.log(area):.6f}")
