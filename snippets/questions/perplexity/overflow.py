import math

import torch

print(torch.tensor(800.0, dtype=torch.float64).exp().item())
math.exp(800.0)
