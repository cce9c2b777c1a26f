import math

import torch
from torch import nn
from torch.distributions import Normal

forecast = torch.tensor([18.0, 21.0, 25.0, 19.0], dtype=torch.float64)
measured = torch.tensor([20.0, 20.0, 22.0, 25.0], dtype=torch.float64)
loss = nn.MSELoss()(forecast, measured).item()

density = Normal(forecast, math.sqrt(0.5)).log_prob(measured)
minus_log_likelihood = -density.mean().item()
constant = math.log(math.pi) / 2
print(f"minus log-likelihood, variance 1/2  {minus_log_likelihood:.6f}")
print(f"MSELoss + half the log of pi        {loss + constant:.6f}")

density = Normal(forecast, math.sqrt(9)).log_prob(measured)
with_nine = -density.mean().item()
constant_nine = math.log(2 * math.pi * 9) / 2
print(f"minus log-likelihood, variance 9    {with_nine:.6f}")
shifted = loss / 18 + constant_nine
print(f"MSELoss / 18 + its constant         {shifted:.6f}")
