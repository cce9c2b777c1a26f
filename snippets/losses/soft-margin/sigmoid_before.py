import torch
from torch import nn

scores = torch.tensor([9.0, -9.0, -8.0])  # all right, all sure
target = torch.tensor([1.0, -1.0, -1.0])

once = nn.SoftMarginLoss()(scores, target).item()
sigmoid = nn.SoftMarginLoss()(torch.sigmoid(scores), target).item()
tanh = nn.SoftMarginLoss()(torch.tanh(scores), target).item()
print(f"scores       {once:.4f}")
print(f"with sigmoid {sigmoid:.4f}")
print(f"with tanh    {tanh:.4f}")
