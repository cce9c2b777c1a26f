import torch
from torch import nn

logits = torch.zeros(1, 2, 2, 3)  # (N, C, H, W)
mask = torch.tensor([[[0, 0, 1], [0, 1, 1]]], dtype=torch.uint8)

print(nn.CrossEntropyLoss()(logits, mask.long()))
nn.CrossEntropyLoss()(logits, mask)
