import math

import torch
from torch.nn import functional as F

zero = torch.tensor([0.0])
var, eps = 4.0, 1.0
loss = F.gaussian_nll_loss(zero, zero, var, eps=eps).item()
print(f"F.gaussian_nll_loss          {loss:.4f}")
print(f"half of log of the larger    {math.log(max(var, eps)) / 2:.4f}")
print(f"half of log of the sum       {math.log(var + eps) / 2:.4f}")
