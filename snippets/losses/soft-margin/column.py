import torch
from torch import nn

scores = torch.tensor([[2.0], [-1.5], [0.5]])  # (3, 1)
target = torch.tensor([1.0, -1.0, -1.0])  # (3,)
nn.SoftMarginLoss()(scores, target)
