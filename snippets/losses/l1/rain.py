import torch
from torch import nn

rain = torch.tensor([0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 5.0, 8.0, 20.0])
candidates = [tenth / 10 for tenth in range(200)]  # millimetres a day

best = {}
for loss_fn in (nn.L1Loss(), nn.MSELoss()):
    losses = [loss_fn(torch.full((10,), one), rain) for one in candidates]
    name = type(loss_fn).__name__
    best[name] = candidates[losses.index(min(losses))]
    print(f"{name:7} is lowest at {best[name]:.1f} mm")
print(f"mean {rain.mean():.1f}, median {rain.median():.1f}")
