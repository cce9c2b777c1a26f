import math

import torch
from torch.nn import functional as F

hidden = torch.tensor([[1.0, 0.0, 0.0]])
right = torch.tensor([0])
losses = {}
for size in (2, 5, 20):
    rows = size * torch.eye(3)  # the logits are size, 0 and 0
    for smoothing in (0.0, 0.1):
        losses[smoothing] = F.linear_cross_entropy(
            hidden,
            rows,
            right,
            label_smoothing=smoothing,
        )
    print(f"logit {size:2}: {losses[0.0]:.4f}, smoothed {losses[0.1]:.4f}")

likely, other = 0.9 + 0.1 / 3, 0.1 / 3
least = -likely * math.log(likely) - 2 * other * math.log(other)
print(f"the smoothed loss is at least {least:.4f}")
