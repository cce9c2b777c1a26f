import math

import torch
from torch import nn
from torch.nn import functional as F

anchor, positive = [20.0, 20.0, 2.0], [3.0, 3.0, 0.0]
negative = [6.0, 14.0, 20.0]
margin = 0.6


def distance(left, right):
    both = math.hypot(*left) * math.hypot(*right)
    return 1 - sum(a * b for a, b in zip(left, right, strict=True)) / both


lead = distance(anchor, negative) - distance(anchor, positive)
by_hand = max(0.0, margin - lead)

measure = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda a, b: 1 - F.cosine_similarity(a, b),
    margin=margin,
)
batch = [torch.tensor([row]) for row in (anchor, positive, negative)]
loss = measure(*batch).item()
print(f"by hand                       {by_hand:.5f}")
print(f"TripletMarginWithDistanceLoss {loss:.5f}")
