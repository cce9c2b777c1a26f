import torch
from torch import nn

logits, target = torch.zeros(3, 2), torch.tensor([0, 1, 0])
rare = torch.tensor([1.0, 5.0])
nn.CrossEntropyLoss()(logits, target, rare)
