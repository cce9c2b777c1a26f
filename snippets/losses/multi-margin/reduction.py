import torch
from torch import nn

scores = torch.tensor([[2.5, 0.5, 1.0], [0.4, 1.0, 0.7], [1.5, 0.0, 0.5]])
target = torch.tensor([0, 1, 2])

losses = nn.MultiMarginLoss(reduction="none")(scores, target)
total = nn.MultiMarginLoss(reduction="sum")(scores, target).item()
mean = nn.MultiMarginLoss(reduction="mean")(scores, target).item()
print("none", [round(loss, 4) for loss in losses.tolist()])
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f} = {total:.4f} / {len(losses)}")
