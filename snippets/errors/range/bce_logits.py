import torch
from torch import nn

output = torch.tensor([1.7, -0.4, 0.2])  # The last layer is linear.
spam = torch.tensor([1.0, 0.0, 1.0])
nn.BCELoss()(output, spam)
