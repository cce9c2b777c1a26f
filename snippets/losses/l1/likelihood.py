import math

import torch
from torch import nn
from torch.distributions import Laplace

# Rents in hundreds of euros.
expected = torch.tensor([8.2, 6.4, 11.5, 9.0], dtype=torch.float64)
actual = torch.tensor([8.5, 6.0, 12.0, 15.0], dtype=torch.float64)
loss = nn.L1Loss()(expected, actual).item()

density = Laplace(expected, 1.0).log_prob(actual)
minus_log_likelihood = -density.mean().item()
print(f"minus log-likelihood, scale 1  {minus_log_likelihood:.6f}")
print(f"L1Loss + log 2                 {loss + math.log(2):.6f}")

density = Laplace(expected, 5.0).log_prob(actual)
with_five = -density.mean().item()
print(f"minus log-likelihood, scale 5  {with_five:.6f}")
print(f"L1Loss / 5 + log 10            {loss / 5 + math.log(10):.6f}")
