import torch
from torch import nn

weather = torch.zeros(4, 3)
variance = torch.tensor([4.0, 9.0, 1.0])
variance = variance.expand_as(weather)
loss = nn.GaussianNLLLoss()(torch.ones(4, 3), weather, variance)
print(f"variance {tuple(variance.shape)}, loss {loss.item():.4f}")
