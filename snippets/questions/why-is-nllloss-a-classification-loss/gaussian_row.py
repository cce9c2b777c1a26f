import math

import torch
from torch import nn
from torch.distributions import Normal

predicted = torch.tensor([20.0, 35.0, 50.0])
variance = torch.tensor([4.0, 9.0, 0.5])
actual = torch.tensor([22.0, 31.0, 50.3])

nll = -Normal(predicted, variance.sqrt()).log_prob(actual).mean()
loss = nn.GaussianNLLLoss()(predicted, actual, variance)
full = nn.GaussianNLLLoss(full=True)(predicted, actual, variance)

print(f"Normal                     {nll:.4f}")
print(f"GaussianNLLLoss            {loss:.4f}")
print(f"loss + ½ log 2π            {loss + math.log(2 * math.pi) / 2:.4f}")
print(f"GaussianNLLLoss, full=True {full:.4f}")
