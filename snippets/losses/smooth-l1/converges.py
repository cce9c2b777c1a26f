import torch
from torch import nn

found = torch.tensor([52.0, 118.0, 203.0, 164.0])
drawn = torch.tensor([50.0, 120.0, 200.0, 180.0])

squared = nn.MSELoss()(found, drawn).item()
huber = nn.HuberLoss(delta=1e6)(found, drawn).item()
print(f"HuberLoss(delta=1e6) {huber:.3f}")
print(f"MSELoss              {squared:.3f}")
print(f"half of it           {squared / 2:.3f}")
