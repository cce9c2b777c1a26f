import torch
from torch import nn

found = torch.tensor([52.0, 118.0, 203.0, 164.0])
drawn = torch.tensor([50.0, 120.0, 200.0, 180.0])

print("       SmoothL1   Huber   Huber / SmoothL1")
for size in (0.5, 1.0, 5.0):
    smooth = nn.SmoothL1Loss(beta=size)(found, drawn).item()
    huber = nn.HuberLoss(delta=size)(found, drawn).item()
    print(f"{size:4} {smooth:9.4f} {huber:9.4f} {huber / smooth:10.4f}")
