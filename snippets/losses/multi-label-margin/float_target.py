import torch
from torch import nn

scores = torch.tensor([[-2.0, -2.0, 2.0, 2.0]])
target = torch.tensor([[0.0, 0.0, 1.0, 1.0]])  # Multi-hot, as for BCE.

loss = nn.MultiLabelMarginLoss()(scores, target)
