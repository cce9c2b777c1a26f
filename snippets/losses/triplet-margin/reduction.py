import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]])
positive = torch.tensor([[0.3, 0.4], [0.3, 0.4], [0.9, 1.2]])
negative = torch.tensor([[1.2, 1.6], [0.6, 0.8], [0.6, 0.8]])
triplets = (anchor, positive, negative)

losses = nn.TripletMarginLoss(reduction="none")(*triplets)
total = nn.TripletMarginLoss(reduction="sum")(*triplets).item()
mean = nn.TripletMarginLoss(reduction="mean")(*triplets).item()
print("none", [round(cost, 4) for cost in losses.tolist()])
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f} = {total:.4f} / {losses.numel()}")
