import torch
from torch import nn

loss_fn = nn.MSELoss(reduction="avg")  # No error here.
loss_fn(torch.zeros(3), torch.ones(3))
