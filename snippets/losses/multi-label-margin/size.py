import torch
from torch import nn

scores = torch.tensor([[2.1, 0.4, 1.8, -0.9], [0.6, 0.9, 0.2, 0.3]])
target = torch.tensor([[0, 2], [1, 3]])  # Two tags each.

loss = nn.MultiLabelMarginLoss()(scores, target)
