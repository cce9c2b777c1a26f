import torch
from torch import nn
from torch.distributions import Bernoulli

logits = torch.tensor([2.5, -1.0, -0.4])
target = torch.tensor([1.0, 0.0, 1.0])

log_likelihood = Bernoulli(logits=logits).log_prob(target).sum().item()
loss = nn.BCEWithLogitsLoss(reduction="sum")(logits, target).item()
print(f"minus log-likelihood   {-log_likelihood:.6f}")
print(f"BCEWithLogitsLoss, sum {loss:.6f}")
