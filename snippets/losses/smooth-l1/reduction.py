import torch
from torch import nn

# Two boxes, four edges each.
found = torch.tensor([[52.0, 118, 203, 164], [10.0, 10, 90, 70]])
drawn = torch.tensor([[50.0, 120, 200, 180], [10.0, 20, 90, 70]])

losses = nn.SmoothL1Loss(beta=5.0, reduction="none")(found, drawn)
total = nn.SmoothL1Loss(beta=5.0, reduction="sum")(found, drawn).item()
mean = nn.SmoothL1Loss(beta=5.0, reduction="mean")(found, drawn).item()
for box in losses:
    print("none", [round(loss, 2) for loss in box.tolist()])
print(f"sum  {total:.2f}")
print(f"mean {mean:.4f} = {total:.2f} / {losses.numel()}")
