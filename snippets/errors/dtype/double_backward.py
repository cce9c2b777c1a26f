import numpy
import torch
from torch import nn

minutes = torch.from_numpy(numpy.array([12.0, 30.5]))  # float64
prediction = torch.tensor([10.0, 30.0], requires_grad=True)
loss = nn.HuberLoss()(prediction, minutes)
print(f"forward {loss.item():.4f}")
loss.backward()
