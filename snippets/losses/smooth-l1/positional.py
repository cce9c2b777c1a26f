import torch
from torch import nn

found = torch.tensor([52.0, 118.0, 203.0, 164.0])
drawn = torch.tensor([50.0, 120.0, 200.0, 180.0])

by_place = nn.SmoothL1Loss(5.0)
by_name = nn.SmoothL1Loss(beta=5.0)
print(f"SmoothL1Loss(5.0)       beta {by_place.beta}", end="")
print(f"   loss {by_place(found, drawn):.3f}")
print(f"SmoothL1Loss(beta=5.0)  beta {by_name.beta}", end="")
print(f"   loss {by_name(found, drawn):.3f}")
