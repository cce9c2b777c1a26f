import torch
from torch import nn
from torch.distributions import Bernoulli

scores = torch.tensor([2.0, -1.5, 0.5])
target = torch.tensor([1.0, -1.0, -1.0])

coins = Bernoulli(logits=scores)
log_likelihood = coins.log_prob((target + 1) / 2).sum().item()
loss = nn.SoftMarginLoss(reduction="sum")(scores, target).item()
print(f"minus log-likelihood {-log_likelihood:.6f}")
print(f"SoftMarginLoss, sum  {loss:.6f}")
