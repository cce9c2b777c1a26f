import torch
from torch import nn

mean, target = torch.tensor([20.0, 25.0]), torch.tensor([21.0, 23.0])

loss_fn = nn.GaussianNLLLoss()
print(f"var=4.0: {loss_fn(mean, target, 4.0):.4f}")
print(loss_fn(mean, target, 4))
