import torch
from torch import nn

predicted = torch.tensor([3, 5, 2])  # stars, rounded
given = torch.tensor([4, 5, 1])

loss = nn.MSELoss()(predicted.float(), given)
print(f"one of them float: {loss:.4f}")
nn.MSELoss()(predicted, given)
