import torch
from torch import nn

found = torch.tensor([52.0, 118.0, 203.0, 164.0])  # edges of a box, pixels
drawn = torch.tensor([50.0, 120.0, 200.0, 180.0])

loss = nn.SmoothL1Loss(beta=5.0)(found, drawn).item()
absolute = nn.L1Loss()(found, drawn).item()
squared = nn.MSELoss()(found, drawn).item()
print(f"SmoothL1Loss {loss:6.2f}")
print(f"L1Loss       {absolute:6.2f}")
print(f"MSELoss      {squared:6.2f}")
