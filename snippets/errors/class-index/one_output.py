import torch
from torch import nn

spam = torch.tensor([0, 1, 1])
logits = torch.zeros(3, 1)  # One output for a yes or no.
nn.CrossEntropyLoss()(logits, spam)
