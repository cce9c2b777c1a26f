import math

import torch
from torch import nn

logits = [2.5, -1.0, -0.4]
target = [1.0, 0.0, 1.0]

losses = []
for logit, answer in zip(logits, target, strict=True):
    yes = 1 / (1 + math.exp(-logit))
    given_to_the_truth = yes if answer == 1 else 1 - yes
    losses.append(-math.log(given_to_the_truth))
by_hand = sum(losses) / len(losses)
criterion = nn.BCEWithLogitsLoss()
loss = criterion(torch.tensor(logits), torch.tensor(target)).item()

print("losses           ", [round(each, 4) for each in losses])
print(f"by hand           {by_hand:.6f}")
print(f"BCEWithLogitsLoss {loss:.6f}")
