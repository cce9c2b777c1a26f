import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 0.5]])
shares = torch.tensor([[0.8, 0.2, 0.0], [0.3, 0.4, 0.3]])

nn.CrossEntropyLoss(ignore_index=0)(logits, shares)
