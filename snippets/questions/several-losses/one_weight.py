import torch

# One number has to please two aims: 20 minutes and 40 minutes.
promise = torch.linspace(0, 60, 6001)
squares = (promise - 20).square()
absolutes = (promise - 40).abs()

best = {}
for weight in (1.0, 10.0, 30.0, 100.0):
    total = squares + weight * absolutes
    best[weight] = promise[total.argmin()].item()
    print(f"weight {weight:5.0f}: the sum is least at {best[weight]:.1f}")
