import torch
from torch import nn

logits = torch.zeros(3, 2, dtype=torch.float16)
target = torch.tensor([0, 1, 0])
weight = torch.tensor([1.0, 9.0])  # float32

print(nn.CrossEntropyLoss(weight=weight)(logits.float(), target))
nn.CrossEntropyLoss(weight=weight)(logits, target)
