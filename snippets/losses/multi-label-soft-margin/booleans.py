import torch
from torch import nn

logits = torch.tensor([[2.0, 1.5, 0.5, -3.0]])
target = torch.tensor([[True, True, True, False]])
nn.MultiLabelSoftMarginLoss()(logits, target)
