import torch
from torch import nn

found = torch.tensor([52, 118, 203])  # whole pixels
drawn = torch.tensor([50, 120, 200])

print("one of them float:", nn.SmoothL1Loss()(found.float(), drawn).item())
nn.SmoothL1Loss()(found, drawn)
