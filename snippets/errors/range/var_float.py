import torch
from torch import nn

means, minutes = torch.zeros(3), torch.ones(3)
print(f"{nn.GaussianNLLLoss()(means, minutes, 1.0).item():.4f}")
print(f"{nn.MSELoss()(means, minutes).item() / 2:.4f}")
