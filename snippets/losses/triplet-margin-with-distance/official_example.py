import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
embedding = nn.Embedding(1000, 128)
anchor = embedding(torch.randint(0, 1000, (1,)))
positive = embedding(torch.randint(0, 1000, (1,)))
negative = embedding(torch.randint(0, 1000, (1,)))


def cosine_distance(x, y):
    return 1.0 - F.cosine_similarity(x, y)


for distance in (nn.PairwiseDistance(), cosine_distance):
    triplet_loss = nn.TripletMarginWithDistanceLoss(
        distance_function=distance,
    )
    output = triplet_loss(anchor, positive, negative)
    print(f"loss {output.item():.4f}")
    output.backward()
