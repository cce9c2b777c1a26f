import torch
from torch import nn

logits = torch.tensor([[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]])
target = torch.tensor([0, 1, 2])
weight = torch.tensor([1.0, 1.0, 5.0])  # an invoice counts five times

each = nn.CrossEntropyLoss(weight=weight, reduction="none")
losses = each(logits, target)
mean = nn.CrossEntropyLoss(weight=weight)(logits, target).item()
plain = losses.mean().item()
divided = (losses.sum() / weight[target].sum()).item()
doubled = nn.CrossEntropyLoss(weight=2 * weight)(logits, target).item()
print("weighted losses", [round(x, 2) for x in losses.tolist()])
print(f"their mean            {plain:.4f}")
print(f"sum / sum of weights  {divided:.4f}")
print(f"CrossEntropyLoss      {mean:.4f}")
print(f"all weights doubled   {doubled:.4f}")
