import torch
from torch import nn

logits = nn.Linear(4, 1)(torch.zeros(3, 4))  # (3, 1)
target = torch.tensor([1.0, 0.0, 1.0])  # (3,)
nn.BCEWithLogitsLoss()(logits, target)
