import torch
from torch.nn import functional as F

torch.manual_seed(0)
clues = torch.randn(100, 10)
noise = 0.1 * torch.randn(100)
price = 3 * clues[:, 0] - 2 * clues[:, 1] + noise
rate, strength = 0.05, 0.2


def slope(weights):
    return 2 * clues.T @ (clues @ weights - price) / 100


in_loss = proximal = torch.ones(10)
for _ in range(500):
    in_loss = in_loss - rate * (slope(in_loss) + strength * in_loss.sign())
    moved = proximal - rate * slope(proximal)
    # Towards zero by a fixed length, and no further than zero.
    proximal = F.softshrink(moved, rate * strength)

zeros = {}
for name, weights in {"in_loss": in_loss, "proximal": proximal}.items():
    zeros[name] = (weights == 0).sum().item()
    sizes = " ".join(f"{size:.4f}" for size in weights[:5].abs())
    print(f"{name:9} {zeros[name]} zeros; sizes {sizes} …")
