import torch
from torch import nn

logits = torch.tensor([[9.0, 9.0, 9.0, -9.0], [-9.0, -9.0, -9.0, 9.0]])
target = torch.tensor([[1, 1, 1, 0], [0, 0, 0, 1]])

criterion = nn.MultiLabelSoftMarginLoss()
once = criterion(logits, target).item()
twice = criterion(torch.sigmoid(logits), target).item()
print(f"logits        {once:.4f}")
print(f"probabilities {twice:.4f}")
