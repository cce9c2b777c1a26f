import torch
from torch.distributions import Bernoulli

logits = torch.tensor([2.0, -1.0])
smoothed = torch.tensor([0.95, 0.05])
loss = -Bernoulli(logits=logits).log_prob(smoothed).mean()
