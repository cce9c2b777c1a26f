import torch
from torch import nn

logits = torch.zeros(3, 2, requires_grad=True)
target = torch.tensor([0, 1, 1])
class_weights = nn.Parameter(torch.ones(2))
loss = nn.CrossEntropyLoss(weight=class_weights)(logits, target)
