import torch
from torch.nn import functional as F

# Of ten photos that look alike, eight are cats (class 0), two are not.
target = torch.tensor([0] * 8 + [1] * 2)
candidates = torch.linspace(0.5, 0.99, 491, dtype=torch.float64)

best = {}
for smoothing in (0.0, 0.1):
    losses = []
    for p in candidates:
        logits = torch.stack([p, 1 - p]).log().expand(10, 2)
        loss = F.cross_entropy(logits, target, label_smoothing=smoothing)
        losses.append(loss)
    answer = candidates[torch.stack(losses).argmin()].item()
    best[f"{smoothing}"] = answer
    print(f"smoothing {smoothing}: the best answer is {answer:.3f}")
back = (best["0.1"] - 0.1 / 2) / (1 - 0.1)
print(f"taken back:    {back:.3f}")
