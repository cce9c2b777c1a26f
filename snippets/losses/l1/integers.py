import torch
from torch import nn

predicted = torch.tensor([3, 5, 2])  # stars, rounded
given = torch.tensor([4, 5, 1])

print("sum", nn.L1Loss(reduction="sum")(predicted, given).item())
nn.L1Loss()(predicted, given)
