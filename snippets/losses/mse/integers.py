import torch
from torch import nn

predicted = torch.tensor([3, 5, 2])  # stars, rounded
given = torch.tensor([4, 5, 1])

nn.MSELoss()(predicted, given)
