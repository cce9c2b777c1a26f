import torch
from torch import nn

# Two photos, three labels.
logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 1.0, -2.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])

losses = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
total = nn.BCEWithLogitsLoss(reduction="sum")(logits, target).item()
mean = nn.BCEWithLogitsLoss(reduction="mean")(logits, target).item()
for row in losses.tolist():
    print("none", *(f"{each:.4f}" for each in row))
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f} = {total:.4f} / {losses.numel()}")
