import torch
from torch import nn

scores = torch.tensor([[0.6, 0.9, 0.2, 0.3], [2.1, 0.4, 1.0, -0.9]])
indices = torch.tensor([1, 2])
padded = torch.tensor([[1, -1, -1, -1], [2, -1, -1, -1]])

single = nn.MultiMarginLoss()(scores, indices).item()
several = nn.MultiLabelMarginLoss()(scores, padded).item()
print(f"MultiMarginLoss      {single:.4f}")
print(f"MultiLabelMarginLoss {several:.4f}")
