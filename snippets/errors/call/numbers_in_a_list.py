import torch
from torch import nn

predicted = torch.tensor([22.0, 30.0, 51.0])
minutes = [20, 35, 50]
nn.MSELoss()(predicted, minutes)
