import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])
animals = torch.tensor([0, 1])
nn.CrossEntropyLoss(logits, animals)
