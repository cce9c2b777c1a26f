import torch
from torch import nn

weather = torch.zeros(4, 3)  # Temperature, wind, rain; four hours.
variance = torch.tensor([4.0, 9.0, 1.0])
nn.GaussianNLLLoss()(torch.ones(4, 3), weather, variance)
