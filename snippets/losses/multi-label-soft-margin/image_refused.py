import torch
from torch import nn

logits = torch.zeros(2, 3, 4, 5)  # (N, C, H, W)
target = torch.ones(2, 3, 4, 5)
nn.MultiLabelSoftMarginLoss(weight=torch.ones(3))(logits, target)
