import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.5]])
target = torch.tensor([1, 0, 1])

nn.BCEWithLogitsLoss()(logits.squeeze(1), target)
