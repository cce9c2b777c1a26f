import torch
from torch.nn import functional as F

scores = torch.zeros(2, 3, 5)  # Two micro-batches of three words each.
labels = torch.tensor([[1, 4, 2], [-100, -100, -100]])

mean_of_means = summed = 0.0
for logits, target in zip(scores, labels, strict=True):
    mean_of_means += F.cross_entropy(logits, target).item() / 2
    summed += F.cross_entropy(logits, target, reduction="sum").item()
total = (labels != -100).sum().item()
print(f"mean of the means  {mean_of_means}")
print(f"sum by the total   {summed / total:.4f}")
