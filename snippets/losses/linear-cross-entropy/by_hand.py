import math

import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0], [1.0, -1.0]])
following = torch.tensor([1, 2, 3])
torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(in_features=2, num_classes=5)
rows = criterion.linear.weight.tolist()

losses = []
for (x, y), right in zip(hidden.tolist(), following.tolist(), strict=True):
    logits = [w * x + v * y for w, v in rows]
    largest = max(logits)  # exp of what is left cannot overflow
    total = sum(math.exp(logit - largest) for logit in logits)
    losses.append(largest + math.log(total) - logits[right])
by_hand = sum(losses) / len(losses)
loss = criterion(hidden, following).item()

print("losses                ", [round(each, 4) for each in losses])
print(f"by hand                {by_hand:.6f}")
print(f"LinearCrossEntropyLoss {loss:.6f}")
