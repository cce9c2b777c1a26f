import torch
from torch.nn import functional as F

logits = torch.tensor(
    [[5.0, 0.0, 0.0], [0.5, 3.5, 0.0], [0.0, 0.2, 1.5], [2.0, 0.0, 0.5]],
)
target = torch.tensor([0, 1, 2, 1])

mean = F.cross_entropy(logits, target)  # The mean, too early.
wrong = ((1 - torch.exp(-mean)) ** 2 * mean).item()

ce = F.cross_entropy(logits, target, reduction="none")
right = ((1 - torch.exp(-ce)) ** 2 * ce).mean().item()

print(f"mean first  {wrong:.4f}")
print(f"mean last   {right:.4f}")
