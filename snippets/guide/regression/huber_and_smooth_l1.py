import torch
from torch import nn

predicted = torch.tensor([30.0, 33.0, 41.0])
actual = torch.tensor([31.0, 35.0, 35.0])

print("  delta    Huber  SmoothL1  delta * SmoothL1")
for delta in (0.1, 1.0, 10.0, 1000.0):
    huber = nn.HuberLoss(delta=delta)(predicted, actual)
    smooth = nn.SmoothL1Loss(beta=delta)(predicted, actual)
    print(f"{delta:7} {huber:8.4f} {smooth:9.4f} {delta * smooth:17.4f}")

mse = nn.MSELoss()(predicted, actual)
half_mse = mse / 2
mae = nn.L1Loss()(predicted, actual)
print(f"MSE {mse:.4f}, half of it {half_mse:.4f}, L1 {mae:.4f}")
