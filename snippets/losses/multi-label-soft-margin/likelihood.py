import torch
from torch import nn
from torch.distributions import Bernoulli

logits = torch.tensor([[2.0, 1.5, 0.5, -3.0], [-2.0, 0.5, -1.0, 4.0]])
target = torch.tensor([[1.0, 1.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]])

log_likelihood = Bernoulli(logits=logits).log_prob(target).sum().item()
total = nn.MultiLabelSoftMarginLoss(reduction="sum")(logits, target).item()
print(f"minus log-likelihood {-log_likelihood:.5f}")
print(f"4 times the sum      {4 * total:.5f}")
