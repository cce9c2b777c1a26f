import torch
from torch.distributions import Poisson

rate = torch.tensor([3.3, 0.6])
Poisson(rate).log_prob(torch.tensor([-0.48, -1.06]))
