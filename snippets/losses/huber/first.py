import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0, 20.0])  # minutes
taken = torch.tensor([32.0, 24.0, 41.0, 60.0])  # the last met snow

loss = nn.HuberLoss(delta=5.0)(promised, taken).item()
squared = nn.MSELoss()(promised, taken).item()
absolute = nn.L1Loss()(promised, taken).item()
print(f"HuberLoss {loss:7.3f}")
print(f"MSELoss   {squared:7.3f}")
print(f"L1Loss    {absolute:7.3f}")
