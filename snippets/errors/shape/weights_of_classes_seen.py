import torch
from torch import nn

labels = torch.tensor([0, 0, 1, 0])  # Class 2 is not in this split.
weight = 1 / labels.bincount()
nn.CrossEntropyLoss(weight=weight)(torch.zeros(4, 3), labels)
