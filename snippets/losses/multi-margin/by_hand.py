import torch
from torch import nn

scores = torch.tensor([[2.5, 0.5, 1.0], [0.4, 1.0, 0.7], [1.5, 0.0, 0.5]])
target = torch.tensor([0, 1, 2])
margin = 1.0

losses = []
for row, right in zip(scores.tolist(), target.tolist(), strict=True):
    total = 0.0
    for other, score in enumerate(row):
        if other != right:
            total += max(0.0, margin - (row[right] - score))
    losses.append(total / len(row))  # 3 classes, the right one counted
by_hand = sum(losses) / len(losses)
loss = nn.MultiMarginLoss()(scores, target).item()

print("losses         ", [round(each, 4) for each in losses])
print(f"by hand         {by_hand:.6f}")
print(f"MultiMarginLoss {loss:.6f}")
