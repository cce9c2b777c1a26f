import torch
from torch import nn

logits = torch.tensor([[9.0], [-9.0], [9.0], [-9.0]])  # (4, 1)
target = torch.tensor([1.0, 0.0, 1.0, 0.0])  # (4,)

criterion = nn.MultiLabelSoftMarginLoss()
wrong = criterion(logits, target).item()
right = criterion(logits, target.unsqueeze(1)).item()
print(f"(4, 1) and (4)    {wrong:.4f}")
print(f"(4, 1) and (4, 1) {right:.4f}")
