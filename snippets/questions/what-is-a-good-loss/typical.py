import math

import torch
from torch import nn

right = torch.tensor([0.95, 0.9, 0.8, 0.7, 0.05])  # For the right class.
log_probs = torch.stack([right, 1 - right], dim=1).log()
loss = nn.NLLLoss()(log_probs, torch.zeros(5, dtype=torch.long))

typical = math.exp(-loss.item())
mean = right.mean().item()
print(f"loss {loss.item():.4f}")
print(f"exp(-loss): {typical:.4f}, a geometric mean")
print(f"arithmetic mean of the probabilities: {mean:.4f}")
print(f"above one half: {(right > 0.5).sum()} of {len(right)}")
