import torch
from torch import nn

logits = torch.tensor([[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]])
target = torch.tensor([0, 1, 2])
weight = torch.tensor([1.0, 1.0, 5.0])
share, classes = 0.1, 3

minus_log = -logits.log_softmax(dim=1)
right = weight[target] * minus_log[range(3), target]
spread = (weight * minus_log).sum(dim=1)
each = (1 - share) * right + share / classes * spread
by_hand = (each.sum() / weight[target].sum()).item()
loss_fn = nn.CrossEntropyLoss(weight=weight, label_smoothing=share)
loss = loss_fn(logits, target).item()
print(f"by hand           {by_hand:.6f}")
print(f"CrossEntropyLoss  {loss:.6f}")
