import math

import torch
from torch import nn

scores = [2.0, -1.5, 0.5]
target = [1, -1, -1]

losses = []
for score, answer in zip(scores, target, strict=True):
    losses.append(math.log1p(math.exp(-answer * score)))
by_hand = sum(losses) / len(losses)
criterion = nn.SoftMarginLoss()
loss = criterion(torch.tensor(scores), torch.tensor(target)).item()

print("losses        ", [round(each, 4) for each in losses])
print(f"by hand        {by_hand:.6f}")
print(f"SoftMarginLoss {loss:.6f}")
