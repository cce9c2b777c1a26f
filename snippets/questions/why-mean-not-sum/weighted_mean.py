import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0], [1.5, 0.0], [1.0, 0.0], [0.5, 0.0]])
target = torch.tensor([0, 0, 0, 1])  # the last one is the rare class
weight = torch.tensor([1.0, 9.0])

whole = F.cross_entropy(logits, target, weight=weight)
halves = [
    F.cross_entropy(x, y, weight=weight)
    for x, y in zip(logits.split(2), target.split(2), strict=True)
]
mean_of_halves = sum(halves) / 2
alone = F.cross_entropy(logits[3:], target[3:], weight=weight)
unweighted = F.cross_entropy(logits[3:], target[3:])

print(f"four examples at once     {whole:.4f}")
print(f"mean of two halves        {mean_of_halves:.4f}")
print(f"rare example alone        {alone:.4f}")
print(f"the same without weights  {unweighted:.4f}")
