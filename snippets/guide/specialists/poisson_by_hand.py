import math

import torch
from torch import nn

calls = torch.tensor([2.0, 0.0, 3.0, 1.0, 5.0, 4.0])  # Per hour.
log_rate = torch.tensor([0.7, 0.1, 0.9, 0.3, 1.4, 1.2])  # By the model.

loss = nn.PoissonNLLLoss()(log_rate, calls)

pairs = zip(log_rate.tolist(), calls.tolist(), strict=True)
per_hour = [math.exp(x) - count * x for x, count in pairs]
by_hand = sum(per_hour) / len(per_hour)
print("expected calls", [round(rate, 1) for rate in log_rate.exp().tolist()])
print(f"by hand        {by_hand:.4f}")
print(f"PoissonNLLLoss {loss:.4f}")
