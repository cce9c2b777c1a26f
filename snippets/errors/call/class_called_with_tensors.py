import torch
from torch import nn

minutes = torch.tensor([20.0, 35.0, 50.0])
predicted = torch.tensor([22.0, 30.0, 51.0])
loss = nn.MSELoss(predicted, minutes)
