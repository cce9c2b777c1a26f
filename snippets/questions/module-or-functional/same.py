import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])
animals = torch.tensor([0, 1])
weight = torch.tensor([1.0, 5.0, 1.0])

settings = {"weight": weight, "label_smoothing": 0.1}

criterion = nn.CrossEntropyLoss(**settings)
by_module = criterion(logits, animals).item()
by_function = F.cross_entropy(logits, animals, **settings).item()
print(f"nn.CrossEntropyLoss  {by_module:.6f}")
print(f"F.cross_entropy      {by_function:.6f}")
