import torch
from torch import nn
from torch.distributions import Categorical

logits = torch.tensor([[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]])
target = torch.tensor([0, 1, 2])

log_likelihood = Categorical(logits=logits).log_prob(target).mean().item()
loss = nn.CrossEntropyLoss()(logits, target).item()
print(f"minus log-likelihood  {-log_likelihood:.6f}")
print(f"CrossEntropyLoss      {loss:.6f}")
