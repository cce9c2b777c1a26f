import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0], [5.0, 5.0], [9.0, 1.0]])
positive = anchor + torch.tensor([0.3, 0.4])
negative = anchor + torch.tensor([0.6, 0.8])
distances = {
    "one per row": F.pairwise_distance,
    "all pairs": torch.cdist,
    "no sum over features": lambda a, b: (a - b).square(),
    "one for the batch": torch.dist,
}

means, shapes = {}, {}
for name, distance in distances.items():
    losses = F.triplet_margin_with_distance_loss(
        anchor,
        positive,
        negative,
        distance_function=distance,
        reduction="none",
    )
    means[name], shapes[name] = losses.mean().item(), tuple(losses.shape)
    print(f"{name:20}  {shapes[name]!s:6}  mean {means[name]:.4f}")
