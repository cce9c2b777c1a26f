import torch
from torch import nn

mean = torch.tensor([[20.0, 5.0], [25.0, 6.0]])  # Two orders, two stages.
target = torch.tensor([[21.0, 5.0], [23.0, 9.0]])
var = torch.tensor([[4.0, 1.0], [4.0, 1.0]])

losses = nn.GaussianNLLLoss(reduction="none")(mean, target, var)
total = nn.GaussianNLLLoss(reduction="sum")(mean, target, var).item()
average = nn.GaussianNLLLoss(reduction="mean")(mean, target, var).item()
for row in losses:
    print("none", "  ".join(f"{one:.4f}" for one in row))
print(f"sum  {total:.4f}")
print(f"mean {average:.4f} = sum / {losses.numel()}")
