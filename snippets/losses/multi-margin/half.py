import torch
from torch import nn

scores = torch.tensor([[2.5, 0.5, 1.0], [0.4, 1.0, 0.7]]).half()
target = torch.tensor([0, 1])
print(f"{nn.MultiMarginLoss()(scores.float(), target):.4f}")
nn.MultiMarginLoss()(scores, target)
