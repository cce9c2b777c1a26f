import torch
from torch import nn

outputs = torch.tensor([[20.0, 1.5], [25.0, -0.7]])  # Of a linear layer.
mean, var = outputs.unbind(dim=1)
taken = torch.tensor([21.0, 23.0])

loss = nn.GaussianNLLLoss()(mean, taken, var)
