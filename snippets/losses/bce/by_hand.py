import math

import torch
from torch import nn

probabilities = [0.8, 0.2, 0.4, 0.0]
rain = [1.0, 0.0, 1.0, 1.0]


def log(x: float) -> float:
    """The logarithm, cut off as in BCELoss."""
    return max(math.log(x), -100) if x > 0 else -100


losses = []
for p, y in zip(probabilities, rain, strict=True):
    losses.append(-(y * log(p) + (1 - y) * log(1 - p)))
by_hand = sum(losses) / len(losses)
loss = nn.BCELoss()(torch.tensor(probabilities), torch.tensor(rain)).item()

print("losses ", [round(each, 4) for each in losses])
print(f"by hand {by_hand:.5f}")
print(f"BCELoss {loss:.5f}")
