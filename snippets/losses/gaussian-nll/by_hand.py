import math

import torch
from torch import nn

expected = [20.0, 25.0, 50.0, 60.0]
taken = [21.0, 23.0, 41.0, 72.0]
variances = [4.0, 4.0, 100.0, 100.0]

losses = []
for mean, value, var in zip(expected, taken, variances, strict=True):
    error = mean - value
    losses.append((math.log(var) + error**2 / var) / 2)
by_hand = sum(losses) / len(losses)

columns = (torch.tensor(x) for x in (expected, taken, variances))
loss = nn.GaussianNLLLoss()(*columns).item()
print("losses", "  ".join(f"{one:.4f}" for one in losses))
print(f"by hand         {by_hand:.6f}")
print(f"GaussianNLLLoss {loss:.6f}")
