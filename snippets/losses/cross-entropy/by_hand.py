import math

import torch
from torch import nn

scores = [[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]]
classes = [0, 1, 2]

losses = []
for row, right in zip(scores, classes, strict=True):
    largest = max(row)  # taken out, so that no power is above 1
    powers = sum(math.exp(score - largest) for score in row)
    losses.append(largest + math.log(powers) - row[right])
by_hand = sum(losses) / len(losses)

logits, target = torch.tensor(scores), torch.tensor(classes)
loss = nn.CrossEntropyLoss()(logits, target).item()
print(f"by hand           {by_hand:.6f}")
print(f"CrossEntropyLoss  {loss:.6f}")
