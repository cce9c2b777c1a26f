import math

import torch
from torch import nn

hired = torch.tensor([3.0, 0.0, 7.0, 12.0])
log_rate = torch.tensor([1.2, -0.5, 1.8, 2.5])

pairs = zip(log_rate.tolist(), hired.tolist(), strict=True)
losses = [math.exp(x) - count * x for x, count in pairs]
by_hand = sum(losses) / len(losses)

print("losses        ", [round(loss, 3) for loss in losses])
print(f"by hand         {by_hand:.4f}")
print(f"PoissonNLLLoss  {nn.PoissonNLLLoss()(log_rate, hired):.4f}")
