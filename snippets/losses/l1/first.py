import torch
from torch import nn

expected = torch.tensor([820.0, 640.0, 1150.0, 900.0])  # rent, in euros
actual = torch.tensor([850.0, 600.0, 1200.0, 1500.0])

loss = nn.L1Loss()(expected, actual).item()
root = nn.MSELoss()(expected, actual).sqrt().item()
print(f"L1Loss               {loss:6.2f} euros")
print(f"root of the MSELoss  {root:6.2f} euros")
