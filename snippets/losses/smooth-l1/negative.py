import torch
from torch import nn

loss_fn = nn.SmoothL1Loss(beta=-1.0)
print("the module is made, and refuses when it is called:")
loss_fn(torch.tensor([52.0]), torch.tensor([50.0]))
