import torch
from torch import nn

# Two customers, two orders each.
promised = torch.tensor([[30.0, 25.0], [40.0, 20.0]])
taken = torch.tensor([[32.0, 24.0], [41.0, 60.0]])

losses = nn.HuberLoss(reduction="none", delta=5.0)(promised, taken)
total = nn.HuberLoss(reduction="sum", delta=5.0)(promised, taken)
mean = nn.HuberLoss(reduction="mean", delta=5.0)(promised, taken)
print("none", losses.tolist())
print("sum ", total.item())
print("mean", mean.item(), "=", total.item(), "/", losses.numel())
