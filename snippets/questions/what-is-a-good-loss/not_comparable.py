import torch
from torch.nn import functional as F

actual = torch.tensor([18.0, 22.0, 30.0, 26.0])  # Minutes.
predicted = torch.tensor([20.0, 21.0, 27.0, 28.0])
mean, std = actual.mean(), actual.std(correction=0)

share = {}
for name, shift, scale in (
    ("minutes", 0.0, 1.0),
    ("hours", 0.0, 60.0),
    ("standardised", mean, std),
):
    target, output = (actual - shift) / scale, (predicted - shift) / scale
    loss = F.mse_loss(output, target).item()
    baseline = F.mse_loss(target.mean().expand(4), target).item()
    share[name] = loss / baseline
    print(f"{name:12} MSE {loss:.4f}, baseline {baseline:7.4f}", end="")
    print(f", ratio {share[name]:.3f}")
