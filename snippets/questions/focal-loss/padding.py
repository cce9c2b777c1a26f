import torch
from torch.nn import functional as F

# One sentence of two words and four places of padding.
logits = torch.tensor([[1.0, 0.0, 0.0], [0.0, 2.0, 0.0]])
logits = torch.cat([logits, torch.zeros(4, 3)])
tags = torch.tensor([1, 1, -100, -100, -100, -100])

ce = F.cross_entropy(logits, tags, reduction="none")
focal = (1 - torch.exp(-ce)) ** 2 * ce
counted = tags != -100
print(f"mean of all places  {focal.mean():.4f}")
print(f"mean of the words   {focal[counted].mean():.4f}")
