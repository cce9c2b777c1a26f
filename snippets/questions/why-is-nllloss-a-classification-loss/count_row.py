import torch
from torch import nn
from torch.distributions import Poisson

log_rate = torch.tensor([1.0, 1.5, 0.2])
calls = torch.tensor([2.0, 6.0, 1.0])  # calls in an hour

nll = -Poisson(log_rate.exp()).log_prob(calls).mean()
loss = nn.PoissonNLLLoss()(log_rate, calls)
log_factorial = torch.lgamma(calls + 1).mean()
full = nn.PoissonNLLLoss(full=True)(log_rate, calls)

print(f"Poisson                   {nll:.4f}")
print(f"PoissonNLLLoss            {loss:.4f}")
print(f"loss + mean of log k!     {loss + log_factorial:.4f}")
print(f"PoissonNLLLoss, full=True {full:.4f}")
