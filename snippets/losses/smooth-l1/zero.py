import torch
from torch import nn

found = torch.tensor([52.0, 118.0, 203.0, 164.0])
drawn = torch.tensor([50.0, 120.0, 200.0, 180.0])

at_zero = nn.SmoothL1Loss(beta=0)(found, drawn).item()
absolute = nn.L1Loss()(found, drawn).item()
print("SmoothL1Loss(beta=0)", at_zero)
print("L1Loss              ", absolute)
