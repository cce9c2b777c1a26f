import torch
from torch import nn

logits = torch.zeros(3, 3)
target = torch.tensor([[0], [2], [1]])  # (N, 1)

print(nn.CrossEntropyLoss()(logits, target.squeeze(1)))
nn.CrossEntropyLoss()(logits, target)
