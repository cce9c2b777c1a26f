import torch
from torch import nn

predicted = torch.tensor([3, 5, 2])
given = torch.tensor([4, 5, 1])

loss = nn.MSELoss()(predicted.float(), given)
print(f"{loss:.4f}")
