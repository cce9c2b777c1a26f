import torch
from torch import nn

logits = torch.tensor([[8.0, 1.0, 0.0]])  # very sure, and right
target = torch.tensor([0])
criterion = nn.CrossEntropyLoss()

right = criterion(logits, target).item()
twice = criterion(logits.softmax(dim=1), target).item()
print(f"logits         {right:.4f}")
print(f"softmax first  {twice:.4f}")
