import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, 0.1], [0.3, 1.2, 0.4]])
raters = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.9, 0.0]])  # their votes
weight = torch.tensor([1.0, 1.0, 10.0])

each = nn.CrossEntropyLoss(weight=weight, reduction="none")
losses = each(logits, raters)
mean = nn.CrossEntropyLoss(weight=weight)(logits, raters).item()
weights = (weight * raters).sum()
print(f"sum of the losses  {losses.sum():.4f}")
print(f"mean               {mean:.4f}")
print(f"sum / 2 samples    {losses.sum() / 2:.4f}")
print(f"sum / weights      {losses.sum() / weights:.4f}")
