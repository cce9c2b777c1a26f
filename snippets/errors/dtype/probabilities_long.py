import torch
from torch import nn
from torch.nn import functional as F

animals = F.one_hot(torch.tensor([0, 2, 1]), num_classes=3)
logits = torch.zeros(3, 3)
nn.CrossEntropyLoss()(logits, animals)
