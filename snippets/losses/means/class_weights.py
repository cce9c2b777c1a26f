import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, 0.1], [0.3, 1.2, 0.4], [0.2, 0.1, 1.5]])
target = torch.tensor([0, 2, -100])  # -100 is not counted
weight = torch.tensor([1.0, 1.0, 10.0])

each = nn.CrossEntropyLoss(weight=weight, reduction="none")
losses = each(logits, target)
mean = nn.CrossEntropyLoss(weight=weight)(logits, target).item()
weights = weight[target[:2]].sum().item()
print(f"sum of the losses         {losses.sum():.4f}")
print(f"mean                      {mean:.4f}")
print(f"sum / weights of 0 and 2  {losses.sum() / weights:.4f}")
print(f"sum / 2 that count        {losses.sum() / 2:.4f}")
