import torch
from torch import nn

first = torch.tensor([[2.0], [1.0], [0.5]])  # (3, 1), from a linear layer
second = torch.tensor([[1.0], [1.2], [0.7]])
preferred = torch.tensor([1, 1, -1])  # (3,)

nn.MarginRankingLoss()(first, second, preferred)
