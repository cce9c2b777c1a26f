import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(2, 6, 4)  # Two sentences, six classes, four words.
target = torch.tensor([[3, 1, 5, 0], [2, 4, -100, -100]])
weight = torch.tensor([1.0, 3.0])  # One for each sentence.

losses = F.cross_entropy(logits, target, reduction="none")  # (2, 4)
mask = target != -100
each = weight.unsqueeze(1) * mask
loss = (losses * each).sum() / each.sum()
print(each)
print(f"loss {loss:.4f}")
