import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
positive = torch.tensor([[0.8, 0.6], [0.96, 0.28]])
negative = torch.tensor([[0.6, 0.8], [-1.0, 0.0]])


def cosine_distance(left, right):
    return 1 - F.cosine_similarity(left, right)


lead = cosine_distance(anchor, negative) - cosine_distance(anchor, positive)
print("leads     ", [round(number, 2) for number in lead.tolist()])
losses = {}
for margin in (0.1, 1.0, 3.0):
    measure = nn.TripletMarginWithDistanceLoss(
        distance_function=cosine_distance,
        margin=margin,
        reduction="none",
    )
    costs = measure(anchor, positive, negative).tolist()
    losses[f"margin{margin:.0f}"] = costs
    print(f"margin={margin}", [round(cost, 2) for cost in costs])
