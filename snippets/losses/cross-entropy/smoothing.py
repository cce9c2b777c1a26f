import torch
from torch import nn

logits = torch.tensor([[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]])
target = torch.tensor([0, 1, 2])
share, classes = 0.1, 3

one_hot = nn.functional.one_hot(target, classes).float()
mixed = (1 - share) * one_hot + share / classes
smoothed = nn.CrossEntropyLoss(label_smoothing=share)(logits, target).item()
by_hand = nn.CrossEntropyLoss()(logits, mixed).item()
kept, other = mixed[0][0].item(), mixed[0][1].item()
print(f"right {kept:.4f}, each other {other:.4f}")
print(f"label_smoothing=0.1      {smoothed:.6f}")
print(f"the mixed target         {by_hand:.6f}")
