import math

import torch
from torch import nn
from torch.distributions import Laplace, Normal

predicted = torch.tensor([78.0, 85.0, 92.0])
actual = torch.tensor([80.0, 87.0, 90.0])

mse = nn.MSELoss()(predicted, actual)
normal = -Normal(predicted, 1.0).log_prob(actual).mean()
from_mse = mse / 2 + math.log(2 * math.pi) / 2
print(f"MSELoss {mse:.4f}  ½·loss + ½ log 2π {from_mse:.4f}  Normal  {normal:.4f}")

l1 = nn.L1Loss()(predicted, actual)
laplace = -Laplace(predicted, 1.0).log_prob(actual).mean()
from_l1 = l1 + math.log(2)
print(f"L1Loss  {l1:.4f}  loss + log 2      {from_l1:.4f}  Laplace {laplace:.4f}")
