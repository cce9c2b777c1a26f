import math

import torch
from torch import nn
from torch.distributions import Normal

mean = torch.tensor([20.0, 25.0, 50.0, 60.0])
target = torch.tensor([21.0, 23.0, 41.0, 72.0])
var = torch.tensor([4.0, 4.0, 100.0, 100.0])

log_densities = Normal(mean, var.sqrt()).log_prob(target)
minus_log_likelihood = -log_densities.mean().item()
loss = nn.GaussianNLLLoss()(mean, target, var).item()
whole = nn.GaussianNLLLoss(full=True)(mean, target, var).item()
print(f"minus log-likelihood {minus_log_likelihood:.6f}")
print(f"loss + log(2π)/2     {loss + math.log(2 * math.pi) / 2:.6f}")
print(f"full=True            {whole:.6f}")
