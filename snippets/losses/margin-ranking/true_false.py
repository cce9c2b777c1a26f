import torch
from torch import nn

first = torch.tensor([2.0, 1.0, 0.5, 3.0])
second = torch.tensor([1.0, 1.2, 0.7, 1.0])
first_wins = torch.tensor([5, 4, 1, 2]) > torch.tensor([3, 1, 2, 4])

nn.MarginRankingLoss()(first, second, first_wins)
