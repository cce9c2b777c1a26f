import statistics

import torch
from torch import nn

minutes = [28, 30, 31, 33, 35, 36, 90]  # The last one met a snowstorm.
# float64, because near its lowest point a loss is too flat for float32.
times = torch.tensor(minutes, dtype=torch.float64)
guesses = [hundredth / 100 for hundredth in range(2000, 9001)]

best = {}
for loss_fn in (nn.MSELoss(), nn.L1Loss()):
    losses = [loss_fn(torch.full_like(times, one), times) for one in guesses]
    name = type(loss_fn).__name__
    best[name] = guesses[losses.index(min(losses))]
    print(f"{name:7} is lowest at {best[name]:.2f} minutes")

mean = statistics.mean(minutes)
median = statistics.median(minutes)
print(f"mean {mean:.2f}, median {median:.2f}")
