import torch
from torch import nn

scores = torch.tensor([[2.1, 0.4, 1.8, -0.9]])
target = torch.tensor([[1, 4, -1, -1]])  # Counted from 1.

loss = nn.MultiLabelMarginLoss()(scores, target)
