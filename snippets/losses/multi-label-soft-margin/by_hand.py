import math

import torch
from torch import nn

logits = [[2.0, 1.5, 0.5, -3.0], [-2.0, 0.5, -1.0, 4.0]]
target = [[1, 1, 1, 0], [0, 0, 0, 1]]

losses = []
for row, answers in zip(logits, target, strict=True):
    cost = 0.0
    for logit, answer in zip(row, answers, strict=True):
        yes = 1 / (1 + math.exp(-logit))
        cost -= math.log(yes if answer == 1 else 1 - yes)
    losses.append(cost / len(row))
by_hand = sum(losses) / len(losses)
criterion = nn.MultiLabelSoftMarginLoss()
loss = criterion(torch.tensor(logits), torch.tensor(target)).item()

print("losses  ", [round(each, 4) for each in losses])
print(f"by hand  {by_hand:.6f}")
print(f"the loss {loss:.6f}")
