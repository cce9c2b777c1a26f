import torch
from torch import nn

predicted = torch.tensor([20.0])
actual = torch.tensor([20.1])

for variance in (1.0, 0.1, 0.01):
    loss = nn.GaussianNLLLoss()(predicted, actual, torch.tensor([variance]))
    print(f"variance {variance:<4}  loss {loss:7.4f}")
