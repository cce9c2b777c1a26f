import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[4.0, 1.0], [1.0, 3.0]])
positive = torch.tensor([[3.0, 2.0], [1.0, 5.0]])
negative = torch.tensor([[2.0, 2.0], [2.0, 4.0]])
each = nn.TripletMarginLoss(margin=0.5, reduction="none")

losses = {}
for factor in (0.01, 1.0, 10.0):
    scaled = [factor * rows for rows in (anchor, positive, negative)]
    unit = [F.normalize(rows, dim=1) for rows in scaled]
    raw = each(*scaled).tolist()
    normal = each(*unit).tolist()
    losses[f"times{factor:g}"] = raw
    print(f"times {factor:<4g}  raw {raw[0]:.3f} {raw[1]:.3f}", end="   ")
    print(f"normalised {normal[0]:.3f} {normal[1]:.3f}")
