import torch
from torch import nn

predicted = torch.zeros(3, 1, requires_grad=True)
minutes = torch.tensor([[3.0], [6.0], [12.0]])
losses = nn.MSELoss(reduction="none")(predicted, minutes)
losses.backward(torch.ones(3))
