import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
positive = torch.tensor([[0.8, 0.6], [0.6, 0.8]])
negative = torch.tensor([[0.6, 0.8], [0.8, 0.6]])
measure = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda a, b: 1 - F.cosine_similarity(a, b),
    margin=0.5,
    reduction="none",
)
own = measure(anchor, positive, negative).tolist()
shared = measure(anchor, positive, negative[:1]).tolist()
print("its own negative  ", [round(cost, 2) for cost in own])
print("the first negative", [round(cost, 2) for cost in shared])
