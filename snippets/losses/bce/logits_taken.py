import torch
from torch import nn

logits = torch.tensor([0.9, 0.2, 0.4])  # of a model that has only begun
target = torch.tensor([1.0, 0.0, 1.0])

taken = nn.BCELoss()(logits, target).item()
right = nn.BCELoss()(torch.sigmoid(logits), target).item()
print(f"logits       {taken:.4f}")
print(f"with sigmoid {right:.4f}")
