import torch
from torch import nn

logits = torch.tensor([0.8, -1.2])
target = torch.tensor([1.0, 0.0])

one_step = nn.BCEWithLogitsLoss()(logits, target).item()
two_steps = nn.BCELoss()(logits.sigmoid(), target).item()
print("BCEWithLogitsLoss   ", one_step)
print("sigmoid then BCELoss", two_steps)
