import torch
from torch import nn
from torch.distributions import Bernoulli

probabilities = torch.tensor([0.8, 0.2, 0.4])
rain = torch.tensor([1.0, 0.0, 1.0])

log_likelihood = Bernoulli(probabilities).log_prob(rain).sum().item()
loss = nn.BCELoss(reduction="sum")(probabilities, rain).item()
print(f"minus log-likelihood {-log_likelihood:.6f}")
print(f"BCELoss, sum         {loss:.6f}")
