import torch
from torch import nn
from torch.nn import functional as F


def cosine_distance(a, b):
    return 1 - F.cosine_similarity(a, b, dim=-1)


anchor, like, unlike = torch.eye(3)
for distance in [nn.PairwiseDistance(), cosine_distance]:
    loss_fn = nn.TripletMarginWithDistanceLoss(distance_function=distance)
    print(f"{loss_fn(anchor, like, unlike).item():.4f}")
