import torch
from torch import nn
from torch.nn import functional as F

# First the right order, then the wrong one.
anchor = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
positive = torch.tensor([[1.0, 0.1], [0.0, 1.0]])
negative = torch.tensor([[0.0, 1.0], [1.0, 0.1]])

similarity = nn.TripletMarginWithDistanceLoss(
    distance_function=F.cosine_similarity,
    reduction="none",
)
distance = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda a, b: 1 - F.cosine_similarity(a, b),
    reduction="none",
)
swapped = similarity(anchor, positive, negative).tolist()
meant = distance(anchor, positive, negative).tolist()
print("         right order  wrong order")
print(f"similarity    {swapped[0]:.3f}        {swapped[1]:.3f}")
print(f"distance      {meant[0]:.3f}        {meant[1]:.3f}")
