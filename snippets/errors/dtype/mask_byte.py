import torch
from torch import nn

mask = torch.tensor([[[0, 1], [2, 2]]], dtype=torch.uint8)
logits = torch.zeros(1, 3, 2, 2)
nn.CrossEntropyLoss()(logits, mask)
