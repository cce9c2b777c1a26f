import torch
from torch import nn

logits = torch.zeros(3, 3)  # three messages, three classes
target = torch.tensor([1, 2, 3])  # counted from 1

nn.CrossEntropyLoss()(logits, target)
