import torch
from torch import nn

spam = torch.tensor([1.0, -1.0, -1.0, 1.0])
scores = torch.tensor([[2.0], [-1.0], [0.5], [3.0]])
loss = nn.SoftMarginLoss()(scores.squeeze(1), spam)
print(f"{loss.item():.4f}")
