import torch
from torch import nn

probabilities = torch.tensor([[0.8], [0.2], [0.4]])  # (3, 1)
target = torch.tensor([1.0, 0.0, 1.0])  # (3,)
nn.BCELoss()(probabilities, target)
