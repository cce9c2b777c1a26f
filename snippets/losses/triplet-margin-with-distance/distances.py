import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
positive = torch.tensor([[3.0, 1.0], [1.0, 1.0]])
negative = torch.tensor([[0.0, 1.0], [3.0, 0.0]])
distances = {
    "Euclidean": F.pairwise_distance,
    "squared": lambda a, b: (a - b).square().sum(-1),
    "Manhattan": nn.PairwiseDistance(p=1),
    "cosine": lambda a, b: 1 - F.cosine_similarity(a, b),
}

losses = {}
for name, distance in distances.items():
    measure = nn.TripletMarginWithDistanceLoss(
        distance_function=distance,
        margin=0.5,
        reduction="none",
    )
    losses[name] = measure(anchor, positive, negative).tolist()
    print(f"{name:9}", [round(cost, 3) for cost in losses[name]])
