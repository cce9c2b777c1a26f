import torch
from torch import nn

expected = torch.tensor([820.0, 640.0, 1150.0, 900.0])
actual = torch.tensor([850.0, 600.0, 1200.0, 1500.0])

total = nn.L1Loss(reduction="sum")(expected, actual).item()
by_place = nn.L1Loss("sum")(expected, actual).item()
print("by name, sum", total)
print("by place    ", by_place)
