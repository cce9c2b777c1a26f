import torch
from torch import nn
from torch.nn import functional as F

logits, target = torch.zeros(3, 2), torch.tensor([0, 1, 0])
rare = torch.tensor([1.0, 5.0])
print(f"{nn.CrossEntropyLoss(weight=rare)(logits, target).item():.4f}")
print(f"{F.cross_entropy(logits, target, weight=rare).item():.4f}")
