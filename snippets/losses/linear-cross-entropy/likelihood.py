import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0], [1.0, -1.0]])
following = torch.tensor([1, 2, 3])
torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(in_features=2, num_classes=5)

logits = criterion.linear(hidden)
distribution = torch.distributions.Categorical(logits=logits)
minus_log_likelihood = -distribution.log_prob(following).mean().item()
loss = criterion(hidden, following).item()
print(f"minus log-likelihood   {minus_log_likelihood:.6f}")
print(f"LinearCrossEntropyLoss {loss:.6f}")
