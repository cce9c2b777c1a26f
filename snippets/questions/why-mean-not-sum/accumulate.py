import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0], [1.5, 0.0], [1.0, 0.0], [0.5, 0.0]])
target = torch.tensor([0, 0, 0, 1])
weight = torch.tensor([1.0, 9.0])

total = weight[target].sum()
summed = sum(
    F.cross_entropy(x, y, weight=weight, reduction="sum")
    for x, y in zip(logits.split(2), target.split(2), strict=True)
)
whole = F.cross_entropy(logits, target, weight=weight)
print(f"sums of two halves, by the total weight  {summed / total:.4f}")
print(f"four examples at once                    {whole:.4f}")
