import math

import torch

print(torch.tensor(89.0).exp().item())
math.exp(800.0)
