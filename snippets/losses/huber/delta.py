import torch
from torch.nn import functional as F

minutes = torch.tensor([28.0, 30.0, 31.0, 33.0, 35.0, 36.0, 90.0])
candidates = torch.linspace(28, 90, 6201)  # every hundredth of a minute

best = {}
for delta in (1.0, 10.0, 20.0, 50.0, 100.0):
    pairs = torch.broadcast_tensors(candidates[:, None], minutes)
    losses = F.huber_loss(*pairs, delta=delta, reduction="none").sum(dim=1)
    best[f"delta{delta:.0f}"] = candidates[losses.argmin()].item()
    print(f"delta={delta:<4.0f} best constant", end="")
    print(f" {best[f'delta{delta:.0f}']:.1f} minutes")
print(f"median {minutes.median():.1f}, mean {minutes.mean():.1f}")
