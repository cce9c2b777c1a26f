import torch
from torch import nn

first, second = torch.tensor([2.0, 1.0]), torch.tensor([1.0, 3.0])
first_is_better = torch.tensor([True, False])
nn.MarginRankingLoss()(first, second, first_is_better)
