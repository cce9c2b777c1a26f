import torch
from torch import nn

scores = torch.tensor([2.0, -1.5, 0.5])
target = torch.tensor([1.0, -1.0, -1.0])
weight = torch.where(target > 0, 3.0, 1.0)  # a missed yes counts threefold

losses = nn.SoftMarginLoss(reduction="none")(scores, target)
loss = (weight * losses).mean().item()
other = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(3.0))
by_option = other(scores, (target + 1) / 2).item()
print(f"by hand                          {loss:.6f}")
print(f"BCEWithLogitsLoss and pos_weight {by_option:.6f}")
