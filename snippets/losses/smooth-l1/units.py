import torch
from torch import nn

found = torch.tensor([52.0, 118.0, 203.0, 164.0])
drawn = torch.tensor([50.0, 120.0, 200.0, 180.0])

loss_fn = nn.SmoothL1Loss()  # beta=1.0
for unit, factor in (("pixels", 1.0), ("image widths", 1 / 640)):
    loss = loss_fn(found * factor, drawn * factor).item()
    half = nn.MSELoss()(found * factor, drawn * factor).item() / 2
    print(f"{unit:12}  SmoothL1 {loss:.6f}   half of MSE {half:.6f}")
