import math

import torch
from torch.nn import functional as F

mean = torch.tensor([20.0, 25.0, 50.0, 60.0])
target = torch.tensor([21.0, 23.0, 41.0, 72.0])
var = 50.0

loss = F.gaussian_nll_loss(mean, target, var).item()
squares = F.mse_loss(mean, target).item()
from_mse = squares / (2 * var) + math.log(var) / 2
print(f"GaussianNLLLoss {loss:.6f}")
print(f"from MSELoss    {from_mse:.6f}")
