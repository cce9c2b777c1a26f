import torch
from torch.nn import functional as F

weight = torch.tensor([1.0, 5.0])  # A complaint counts five times.
logits = torch.tensor([[2.0, 0.0], [1.0, 0.5], [0.3, 0.1], [0.6, 0.2]])
label = torch.tensor([0, 0, 0, 1])

losses = F.cross_entropy(logits, label, weight, reduction="none")
built_in = F.cross_entropy(logits, label, weight).item()
by_weights = (losses.sum() / weight[label].sum()).item()
by_count = losses.mean().item()
print(f"built in                  {built_in:.4f}")
print(f"sum by the weights, {weight[label].sum():.0f}     {by_weights:.4f}")
print(f"sum by the examples, {len(label)}    {by_count:.4f}")
