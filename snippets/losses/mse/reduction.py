import torch
from torch import nn

# Two days, three towns.
forecast = torch.tensor([[18.0, 21.0, 25.0], [19.0, 22.0, 24.0]])
measured = torch.tensor([[20.0, 20.0, 22.0], [25.0, 23.0, 22.0]])

losses = nn.MSELoss(reduction="none")(forecast, measured)
total = nn.MSELoss(reduction="sum")(forecast, measured).item()
mean = nn.MSELoss(reduction="mean")(forecast, measured).item()
per_day = losses.sum(dim=1).mean().item()
print("none", losses.tolist())
print("sum ", total)
print(f"mean {mean:.3f} = {total:.0f} / {losses.numel()}")
print(f"summed over towns, averaged over days: {per_day:.3f}")
