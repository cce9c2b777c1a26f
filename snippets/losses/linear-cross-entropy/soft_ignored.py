import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0]])
soft = torch.tensor([[0.9, 0.1, 0.0], [0.0, 0.5, 0.5]])

print(nn.LinearCrossEntropyLoss(2, 3)(hidden, soft).shape)
nn.LinearCrossEntropyLoss(2, 3, ignore_index=-100)(hidden, soft)
