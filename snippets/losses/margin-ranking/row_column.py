import torch
from torch import nn

first = torch.tensor([[2.0], [5.0], [8.0]])  # (3, 1)
second = torch.tensor([[1.0, 4.0, 7.0]])  # (1, 3)
each = nn.MarginRankingLoss(reduction="none")

losses = each(first, second, torch.ones(1, 3))
right = each(first, second.T, torch.ones(3, 1))
print("all pairs   ", losses.tolist(), f"mean {losses.mean():.3f}")
print("shapes match", right.tolist(), f"mean {right.mean():.3f}")
