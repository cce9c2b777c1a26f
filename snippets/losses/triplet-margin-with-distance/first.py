import torch
from torch import nn
from torch.nn import functional as F

# How often three words occur: goal, team, vote.
anchor = torch.tensor([[20.0, 20.0, 2.0]])  # a long report on a match
positive = torch.tensor([[3.0, 3.0, 0.0]])  # a short note on a match
negative = torch.tensor([[6.0, 14.0, 20.0]])  # a long report on an election


def cosine_distance(left, right):
    return 1 - F.cosine_similarity(left, right, dim=-1)


losses = {}
for distance in (F.pairwise_distance, cosine_distance):
    near = distance(anchor, positive).item()
    far = distance(anchor, negative).item()
    measure = nn.TripletMarginWithDistanceLoss(
        distance_function=distance,
        margin=0.2,
    )
    loss = measure(anchor, positive, negative).item()
    losses[distance.__name__] = loss
    print(f"{distance.__name__:17} ", end=" ")
    print(f"{near:6.3f} against {far:6.3f}: loss {loss:.3f}")
