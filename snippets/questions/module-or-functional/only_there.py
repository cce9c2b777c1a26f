import torch
from torch import nn
from torch.nn import functional as F

promised = torch.tensor([30.0, 42.0, 25.0])
minutes = torch.tensor([28.0, 45.0, 35.0])
weight = torch.tensor([1.0, 1.0, 0.0])  # The third was a strike.

print(f"{F.mse_loss(promised, minutes, weight=weight):.2f}")
nn.MSELoss(weight=weight)
