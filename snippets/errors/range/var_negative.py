import torch
from torch import nn

output = torch.tensor([[12.0, 0.5], [30.0, -1.0]])  # Mean, variance.
minutes = torch.tensor([10.0, 31.0])
nn.GaussianNLLLoss()(output[:, 0], minutes, output[:, 1])
