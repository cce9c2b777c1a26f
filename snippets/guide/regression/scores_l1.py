import torch
from torch import nn

predicted = torch.tensor([78.0, 85.0, 92.0])
actual = torch.tensor([80.0, 87.0, 90.0])

loss = nn.L1Loss()(predicted, actual)
total = nn.L1Loss(reduction="sum")(predicted, actual)
print("mean", loss)
print("sum ", total)
