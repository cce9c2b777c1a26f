import torch
from torch import nn

predicted = torch.tensor([22.0, 30.0, 51.0])
minutes = [20, 35, 50]
target = torch.as_tensor(minutes, dtype=predicted.dtype)
print(f"{nn.MSELoss()(predicted, target).item():.4f}")
