import torch
from torch import nn

# Two stations, three hours.
hired = torch.tensor([[3.0, 0.0, 7.0], [12.0, 2.0, 1.0]])
log_rate = torch.tensor([[1.2, -0.5, 1.8], [2.5, 1.0, 0.5]])

losses = nn.PoissonNLLLoss(reduction="none")(log_rate, hired)
total = nn.PoissonNLLLoss(reduction="sum")(log_rate, hired).item()
mean = nn.PoissonNLLLoss(reduction="mean")(log_rate, hired).item()
for station in losses:
    print("none", [round(loss, 2) for loss in station.tolist()])
print(f"sum  {total:.3f}")
print(f"mean {mean:.3f} = {total:.3f} / {losses.numel()}")
