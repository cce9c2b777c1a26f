import torch
from torch import nn


def squared_distance(left, right):
    return (left - right).square().sum(-1)


anchor = torch.tensor([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]])
positive = torch.tensor([[1.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
negative = torch.tensor([[2.0, 0.0], [1.0, 1.0], [1.0, 0.0]])

results = {}
for reduction in ("none", "sum", "mean"):
    measure = nn.TripletMarginWithDistanceLoss(
        distance_function=squared_distance,
        reduction=reduction,
    )
    results[reduction] = measure(anchor, positive, negative)
    print(f"{reduction:4}", results[reduction].tolist())
