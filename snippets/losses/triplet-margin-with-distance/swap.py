import torch
from torch import nn
from torch.nn import functional as F


def cosine_distance(left, right):
    return 1 - F.cosine_similarity(left, right)


anchor = torch.tensor([[1.0, 0.0]])
positive = torch.tensor([[0.8, 0.6]])
negative = torch.tensor([[0.28, 0.96]])

losses = {}
for swap in (False, True):
    measure = nn.TripletMarginWithDistanceLoss(
        distance_function=cosine_distance,
        margin=0.5,
        swap=swap,
    )
    losses[str(swap)] = measure(anchor, positive, negative).item()
    print(f"swap={swap!s:5}  loss {losses[str(swap)]:.3f}")
for name, other in (("anchor", anchor), ("positive", positive)):
    away = cosine_distance(other, negative).item()
    print(f"negative from the {name:8} {away:.3f}")
