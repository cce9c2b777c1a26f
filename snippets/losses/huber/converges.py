import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0, 20.0])
taken = torch.tensor([32.0, 24.0, 41.0, 60.0])

squared = nn.MSELoss()(promised, taken).item()
huber = nn.HuberLoss(delta=1e6)(promised, taken).item()
print(f"HuberLoss(delta=1e6) {huber:.2f}")
print(f"MSELoss              {squared:.2f}")
print(f"half of it           {squared / 2:.2f}")
