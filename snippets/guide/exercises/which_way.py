import torch
from torch import nn

predicted = torch.tensor([3.0, 5.0], requires_grad=True)
actual = torch.tensor([2.0, 7.0])

nn.MSELoss()(predicted, actual).backward()
gradient = predicted.grad
print("gradient", gradient.tolist())
