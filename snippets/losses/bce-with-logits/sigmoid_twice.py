import torch
from torch import nn

logits = torch.tensor([8.0, -8.0, -9.0, -7.0])  # all right, all sure
target = torch.tensor([1.0, 0.0, 0.0, 0.0])

once = nn.BCEWithLogitsLoss()(logits, target).item()
twice = nn.BCEWithLogitsLoss()(torch.sigmoid(logits), target).item()
ends = torch.tensor([1.0, 0.0])  # the best that probabilities can do
floors = nn.BCEWithLogitsLoss(reduction="none")(ends, ends)
print(f"logits        {once:.4f}")
print(f"probabilities {twice:.4f}")
print(f"a perfect yes {floors[0]:.4f}")
print(f"a perfect no  {floors[1]:.4f}")
