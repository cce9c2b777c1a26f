import torch
from torch import nn

# Two flats: rent, and heating.
expected = torch.tensor([[820.0, 90.0], [640.0, 70.0]])
actual = torch.tensor([[850.0, 80.0], [600.0, 90.0]])

losses = nn.L1Loss(reduction="none")(expected, actual)
total = nn.L1Loss(reduction="sum")(expected, actual).item()
mean = nn.L1Loss(reduction="mean")(expected, actual).item()
print("none", losses.tolist())
print("sum ", total)
print("mean", mean, "=", total, "/", losses.numel())
