import torch
from torch import nn

first, second = torch.zeros(3, 1), torch.zeros(3, 1)
better = torch.tensor([1, -1, 1])
nn.MarginRankingLoss(margin=0.5)(first, second, better)
