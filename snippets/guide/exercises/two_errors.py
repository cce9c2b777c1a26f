import torch
from torch import nn

predicted = torch.tensor([3.0, 5.0])
actual = torch.tensor([2.0, 7.0])

mse = nn.MSELoss()(predicted, actual)
mae = nn.L1Loss()(predicted, actual)
total = nn.MSELoss(reduction="sum")(predicted, actual)
print(f"MSELoss {mse.item()}, summed {total.item()}")
print(f"L1Loss  {mae.item()}")
