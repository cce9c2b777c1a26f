import torch
from torch import nn

scores = torch.tensor([[2.5, 0.5, 1.0], [0.2, 1.0, 0.7]]).half()
target = torch.tensor([0, 1])
print(nn.MultiMarginLoss()(scores.float(), target).item())
nn.MultiMarginLoss()(scores, target)
