import numpy
import torch
from torch import nn

minutes = torch.from_numpy(numpy.array([12.0, 30.5])).float()
prediction = torch.tensor([10.0, 30.0], requires_grad=True)
loss = nn.HuberLoss()(prediction, minutes)
loss.backward()
print(f"loss {loss.item():.4f}, gradient {prediction.grad.tolist()}")
