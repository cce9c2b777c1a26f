import torch
from torch import nn

scores = torch.tensor([[2.5, 0.5, 1.0], [0.4, 1.0, 0.7]])
labels = torch.tensor([[0], [1]])  # (N, 1)
nn.MultiMarginLoss()(scores, labels)
