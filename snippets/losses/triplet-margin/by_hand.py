import math

import torch
from torch import nn

anchors = [[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]
positives = [[0.3, 0.4], [0.3, 0.4], [0.9, 1.2]]
negatives = [[1.2, 1.6], [0.6, 0.8], [0.6, 0.8]]
margin = 1.0

losses = []
for a, p, n in zip(anchors, positives, negatives, strict=True):
    lead = math.dist(a, n) - math.dist(a, p)
    losses.append(max(0.0, margin - lead))
by_hand = sum(losses) / len(losses)

batch = [torch.tensor(rows) for rows in (anchors, positives, negatives)]
loss = nn.TripletMarginLoss(margin=margin)(*batch).item()
print("losses           ", [round(cost, 6) for cost in losses])
print(f"by hand           {by_hand:.5f}")
print(f"TripletMarginLoss {loss:.5f}")
