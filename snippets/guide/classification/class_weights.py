import torch
from torch import nn

logits = torch.tensor([[3.0, 1.0, 0.0], [2.0, 1.0, 0.5], [1.0, 2.0, 0.0], [2.0, 1.0, 0.5]])
target = torch.tensor([0, 0, 1, 2])  # cat, cat, dog, and a bird taken for a cat
weight = torch.tensor([1.0, 1.0, 5.0])

losses = nn.CrossEntropyLoss(weight=weight, reduction="none")(logits, target)
loss = nn.CrossEntropyLoss(weight=weight)(logits, target)
total, divisor = losses.sum(), weight[target].sum()
plain = losses.mean()
print("weighted losses  ", [round(x, 4) for x in losses.tolist()])
print(f"CrossEntropyLoss   {loss:.4f}")
quotient = total / divisor
print(f"sum / weights      {total:.4f} / {divisor:.0f} = {quotient:.4f}")
print(f"sum / photos       {total:.4f} / {len(target)} = {plain:.4f}")
