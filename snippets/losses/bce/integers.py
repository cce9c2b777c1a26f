import torch
from torch import nn

probabilities = torch.tensor([0.8, 0.2, 0.4])
target = torch.tensor([1, 0, 1])  # int64
nn.BCELoss()(probabilities, target)
