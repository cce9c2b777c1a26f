import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [5.0, 5.0], [9.0, 1.0]])
positive = torch.tensor([[0.3, 0.4], [5.3, 5.4], [9.3, 1.4]])
negative = torch.tensor([[0.6, 0.8], [5.6, 5.8], [9.6, 1.8]])
each = nn.TripletMarginLoss(margin=1.0, reduction="none")

losses = each(anchor, positive, negative)
first_only = each(anchor, positive, negative[:1])  # (1, 2) and not (3, 2)
for says, found in (("its own", losses), ("the first", first_only)):
    print(f"{says:9} negative:", [round(x, 2) for x in found.tolist()])
