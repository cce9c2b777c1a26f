import math

import torch
from torch import nn

searches = [[4.0, 3.0], [3.0, 4.0], [1.0, 0.0], [1.0, 2.0]]
pages = [[8.0, 6.0], [4.0, 3.0], [0.6, 0.8], [-2.0, 0.5]]
read = [1, 1, -1, -1]
margin = 0.0

losses = []
for left, right, label in zip(searches, pages, read, strict=True):
    product = sum(a * b for a, b in zip(left, right, strict=True))
    cosine = product / (math.hypot(*left) * math.hypot(*right))
    losses.append(1 - cosine if label == 1 else max(0.0, cosine - margin))
by_hand = sum(losses) / len(losses)

batch = [torch.tensor(values) for values in (searches, pages, read)]
loss = nn.CosineEmbeddingLoss(margin=margin)(*batch).item()
print(f"by hand             {by_hand:.6f}")
print(f"CosineEmbeddingLoss {loss:.6f}")
