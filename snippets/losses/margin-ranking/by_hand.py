import torch
from torch import nn

first, second = [2.0, 1.0, 0.5, 3.0], [1.0, 1.2, 0.7, 1.0]
preferred = [1, 1, -1, -1]
margin = 0.5

losses = []
for one, other, label in zip(first, second, preferred, strict=True):
    lead = label * (one - other)
    losses.append(max(0.0, margin - lead))
by_hand = sum(losses) / len(losses)

batch = [torch.tensor(values) for values in (first, second, preferred)]
loss = nn.MarginRankingLoss(margin=margin)(*batch).item()
print("losses           ", [round(cost, 6) for cost in losses])
print(f"by hand           {by_hand:.6f}")
print(f"MarginRankingLoss {loss:.6f}")
