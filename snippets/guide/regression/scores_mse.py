import torch
from torch import nn

predicted = torch.tensor([78.0, 85.0, 92.0])
actual = torch.tensor([80.0, 87.0, 90.0])

loss = nn.MSELoss()(predicted, actual)
total = nn.MSELoss(reduction="sum")(predicted, actual)
root = loss.sqrt()
print("mean", loss)
print("root", root)
print("sum ", total)
