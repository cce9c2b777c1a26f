import torch
from torch import nn

goals = torch.tensor([2, 0, 1])
predicted = torch.tensor([1, 0, 3])
nn.MSELoss()(predicted, goals)
