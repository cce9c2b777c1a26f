import torch
from torch import nn

predicted = torch.tensor([2.5, 0.0, 2.1])
actual = torch.tensor([3.0, -0.5, 2.0])

loss = nn.MSELoss()(predicted, actual)
print(loss)
