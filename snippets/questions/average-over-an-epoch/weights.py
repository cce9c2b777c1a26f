import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0], [1.5, 0.0], [0.2, 0.0], [0.5, 0.0]])
target = torch.tensor([0, 0, 1, 0])  # Class 1 is rare.
weight = torch.tensor([1.0, 9.0])
criterion = nn.CrossEntropyLoss(weight=weight)

total, examples, by_weight, weights = 0.0, 0, 0.0, 0.0
for scores, labels in zip(logits.split(2), target.split(2), strict=True):
    loss = criterion(scores, labels).item()
    total += loss * len(labels)
    examples += len(labels)
    by_weight += loss * weight[labels].sum().item()
    weights += weight[labels].sum().item()

wrong, right = total / examples, by_weight / weights
at_once = criterion(logits, target).item()
print(f"by examples    {wrong:.4f}")
print(f"by the weights {right:.4f}")
print(f"all at once    {at_once:.4f}")
