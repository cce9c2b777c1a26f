import torch
from torch import nn

minutes = torch.tensor([12.0, 3.0, 25.0])
logits = torch.zeros(3)
nn.BCEWithLogitsLoss()(logits, minutes > 10)
