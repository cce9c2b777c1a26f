import torch
from torch import nn

logits = torch.zeros(1, 2, 4, 5)  # (N, C, H, W)
target = torch.ones(1, 2, 4, 5)
nn.BCEWithLogitsLoss(pos_weight=torch.tensor([3.0, 10.0]))(logits, target)
