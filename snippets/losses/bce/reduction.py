import torch
from torch import nn

# Two photos, three labels.
probabilities = torch.tensor([[0.9, 0.3, 0.6], [0.5, 0.7, 0.1]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])

losses = nn.BCELoss(reduction="none")(probabilities, target)
total = nn.BCELoss(reduction="sum")(probabilities, target).item()
mean = nn.BCELoss(reduction="mean")(probabilities, target).item()
for row in losses.tolist():
    print("none", *(f"{each:.4f}" for each in row))
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f} = {total:.4f} / {losses.numel()}")
