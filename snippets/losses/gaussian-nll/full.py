import math

import torch
from torch import nn

mean, target = torch.tensor([20.0, 25.0]), torch.tensor([21.0, 23.0])
var = torch.tensor([4.0, 4.0])

loss = nn.GaussianNLLLoss()(mean, target, var).item()
whole = nn.GaussianNLLLoss(full=True)(mean, target, var).item()
print(f"full=False {loss:.4f}")
print(f"full=True  {whole:.4f}")
print(f"difference {whole - loss:.4f}")
print(f"log(2π)/2  {math.log(2 * math.pi) / 2:.4f}")
