import torch
from torch.nn import functional as F

torch.manual_seed(0)
kinds = torch.arange(1000) % 3
photos = F.one_hot(kinds, 3) + 0.5 * torch.randn(1000, 3)
losses = F.cross_entropy(4 * photos, kinds, reduction="none")

lower = {}
for size in (20, 200):
    draws = [torch.randperm(1000)[:size] for _ in range(300)]
    held_out = torch.stack([losses[draw].mean() for draw in draws])
    low, high = held_out.min().item(), held_out.max().item()
    lower[size] = (held_out < losses.mean()).float().mean().item()
    print(f"{size:3} examples: from {low:.3f} to {high:.3f}", end="")
    print(f", below the mean of all in {lower[size]:.0%} of the draws")
print(f"mean of all: {losses.mean():.3f}")
