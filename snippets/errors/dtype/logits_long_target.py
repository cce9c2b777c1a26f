import torch
from torch import nn

spam = torch.tensor([0, 1, 1, 0])
logits = torch.zeros(4)
nn.BCEWithLogitsLoss()(logits, spam)
