import torch
from torch import nn

predicted, minutes = torch.zeros(3), torch.tensor([10.0, 12.0, 30.0])
print(f"absolute error {nn.L1Loss()(predicted, minutes).item():.2f}")
print(f"delta 15       {nn.HuberLoss(delta=15)(predicted, minutes):.2f}")
