import torch
from torch import nn

scores = torch.tensor([[2.0, -1.5, 0.5], [1.0, 0.0, -2.0]])
target = torch.tensor([[1, -1, -1], [1, 1, -1]])

losses = nn.SoftMarginLoss(reduction="none")(scores, target)
total = nn.SoftMarginLoss(reduction="sum")(scores, target).item()
mean = nn.SoftMarginLoss(reduction="mean")(scores, target).item()
for row in losses.tolist():
    print("none", *(f"{each:.4f}" for each in row))
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f} = {total:.4f} / {losses.numel()}")
