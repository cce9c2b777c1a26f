import torch
from torch import nn

scores = torch.tensor([[2.1, 0.4, 1.0, -0.9]], dtype=torch.float16)
target = torch.tensor([[0, 2, -1, -1]])

print(nn.MultiLabelMarginLoss()(scores.float(), target))
print(nn.MultiLabelMarginLoss()(scores, target))
