import torch
from torch import nn

distances = torch.tensor([0.2, 0.9, 1.5, 2.5])
another_hand = torch.tensor([-1, -1, -1, -1])
print("distance  ", "  ".join(f"{x:.1f}" for x in distances.tolist()))
losses = {}
for margin in (0.5, 1.0, 2.0):
    each = nn.HingeEmbeddingLoss(margin=margin, reduction="none")
    costs = each(distances, another_hand).tolist()
    losses[f"margin{margin:g}"] = costs
    print(f"margin={margin}", "  ".join(f"{cost:.1f}" for cost in costs))
