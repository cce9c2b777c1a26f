import torch
from torch import nn

signal = torch.tensor([1 + 2j, 3 - 1j])
rebuilt = torch.tensor([1 + 1j, 2 - 1j], requires_grad=True)
nn.MSELoss()(rebuilt, signal)
