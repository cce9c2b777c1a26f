import torch
from torch import nn

logits = torch.tensor([2.5, -1.0, -0.4])
target = torch.tensor([1, 0, 1])  # int64
nn.BCEWithLogitsLoss()(logits, target)
