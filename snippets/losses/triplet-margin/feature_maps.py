import torch
from torch import nn

anchor = torch.zeros(8, 3, 4, 4)  # 8 photos, 3 channels of 4 by 4
positive = torch.full((8, 3, 4, 4), 0.1)
negative = torch.full((8, 3, 4, 4), 0.2)
each = nn.TripletMarginLoss(reduction="none")

maps = each(anchor, positive, negative)
rows = each(anchor.flatten(1), positive.flatten(1), negative.flatten(1))
print("maps       ", tuple(maps.shape), f"mean {maps.mean().item():.3f}")
print("flattened  ", tuple(rows.shape), f"mean {rows.mean().item():.3f}")
