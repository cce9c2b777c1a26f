import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]])
positive = torch.tensor([[0.3, 0.4], [0.3, 0.4], [0.9, 1.2]])
negative = torch.tensor([[1.2, 1.6], [0.6, 0.8], [0.6, 0.8]])

active = {}
for margin in (0.2, 1.0, 2.0):
    each = nn.TripletMarginLoss(margin=margin, reduction="none")
    losses = each(anchor, positive, negative)
    active[f"margin{margin:.0f}"] = (losses > 0).sum().item()
    costs = "  ".join(f"{cost:.2f}" for cost in losses.tolist())
    print(f"margin={margin}: losses {costs}")
