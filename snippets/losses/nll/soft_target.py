import torch
from torch import nn

log_probs = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.1, 0.6]]).log()
votes = torch.tensor([[0.8, 0.2, 0.0], [0.1, 0.1, 0.8]])  # of ten people

by_hand = -(votes * log_probs).sum(dim=1).mean().item()
cross_entropy = nn.CrossEntropyLoss()(log_probs, votes).item()
print(f"by hand {by_hand:.4f}, CrossEntropyLoss {cross_entropy:.4f}")
nn.NLLLoss()(log_probs, votes)
