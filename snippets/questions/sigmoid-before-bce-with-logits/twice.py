import torch
from torch import nn

logits = torch.tensor([8.0, -8.0])  # Very sure, and right both times.
spam = torch.tensor([1.0, 0.0])
criterion = nn.BCEWithLogitsLoss()

right = criterion(logits, spam).item()
twice = criterion(logits.sigmoid(), spam).item()
print(f"logits         {right:.4f}")
print(f"sigmoid first  {twice:.4f}")
