import math

import torch
from torch.nn import functional as F

hired = torch.tensor([4.0, 30.0])
hours = torch.tensor([1.0, 10.0])  # that each station was open
candidates = torch.linspace(0, 2, 20_001, dtype=torch.float64)[:, None]

best = {}
for name, log_rate, target in (
    ("offset", candidates + hours.log(), hired),
    ("divided", candidates, hired / hours),
):
    pairs = torch.broadcast_tensors(log_rate, target)
    losses = F.poisson_nll_loss(*pairs, reduction="none").sum(dim=1)
    best[name] = math.exp(candidates[losses.argmin()].item())
    print(f"{name:7}  {best[name]:.2f} bikes an hour")
print(f"all bikes by all hours  {hired.sum() / hours.sum():.2f}")
