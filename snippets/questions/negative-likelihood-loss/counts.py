import torch
from torch import nn
from torch.distributions import Poisson

rate = torch.tensor([18.0, 25.0, 4.0])
calls = torch.tensor([20.0, 24.0, 3.0])

loss = nn.PoissonNLLLoss(log_input=False)(rate, calls)
full = nn.PoissonNLLLoss(log_input=False, full=True)(rate, calls)
exact = -Poisson(rate).log_prob(calls).mean()
print(f"PoissonNLLLoss       {loss:8.4f}")
print(f"with full=True       {full:8.4f}")
print(f"-Poisson.log_prob    {exact:8.4f}")
