import torch
from torch import nn

mask = torch.tensor([[[[0, 1, 1], [2, 0, 1]]]])  # (1, 1, height, width)
logits = torch.zeros(1, 3, 2, 3)
nn.CrossEntropyLoss()(logits, mask)
