import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])
one_hot = F.one_hot(torch.tensor([0, 2]), 3)
nn.CrossEntropyLoss()(logits, one_hot)
