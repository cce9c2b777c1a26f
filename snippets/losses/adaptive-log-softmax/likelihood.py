import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [-0.5, 1.0, 0.0, 1.0]])
following = torch.tensor([0, 6])
torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)

log_probs = criterion.log_prob(hidden)
distribution = torch.distributions.Categorical(logits=log_probs)
minus_log_likelihood = -distribution.log_prob(following).mean().item()
loss = criterion(hidden, following).loss.item()
print(f"minus log-likelihood       {minus_log_likelihood:.5f}")
print(f"AdaptiveLogSoftmaxWithLoss {loss:.5f}")
