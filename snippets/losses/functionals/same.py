import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, 0.1], [0.3, 1.2, 0.4]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

criterion = nn.CrossEntropyLoss(weight=weight)  # settings, once
print("module    ", criterion(logits, target).item())
print("functional", F.cross_entropy(logits, target, weight=weight).item())
print("what a module keeps:", list(criterion.state_dict()))
