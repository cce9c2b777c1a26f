import torch
from torch import nn
from torch.nn import functional as F

animals = F.one_hot(torch.tensor([0, 2, 1]), num_classes=3)
logits = torch.tensor([[3.0, 0, 0], [1, 0, 2], [0, 1, 0]])
criterion = nn.CrossEntropyLoss()
print(f"numbers       {criterion(logits, animals.argmax(1)).item():.4f}")
print(f"probabilities {criterion(logits, animals.float()).item():.4f}")
