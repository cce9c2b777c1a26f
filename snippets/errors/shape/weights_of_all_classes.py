import torch
from torch import nn

labels = torch.tensor([0, 0, 1, 0])
counts = labels.bincount(minlength=3)
weight = 1 / counts.clamp(min=1)  # Not 1 / 0 for a class unseen.
loss = nn.CrossEntropyLoss(weight=weight)(torch.zeros(4, 3), labels)
print(f"weight {tuple(weight.shape)}, loss {loss.item():.4f}")
