import torch
from torch import nn

scores = torch.tensor([[3.0, -3.0], [-3.0, 3.0]])
target = torch.tensor([1.0, -1.0])  # (2,), of the first row only

losses = nn.SoftMarginLoss(reduction="none")(scores, target)
for row in losses.tolist():
    print(*(f"{loss:.4f}" for loss in row))
