import torch
from torch.nn import functional as F

yes, no = torch.tensor([1.0]), torch.tensor([-1.0])  # alike, not alike
anchor, one_away = torch.tensor([[0.0, 0.0]]), torch.tensor([[1.0, 0.0]])

total = {}
for distance in (0.2, 0.5, 0.8):
    other = torch.tensor([[1 + distance, 0.0]])
    unit = torch.tensor([[1 - distance, (1 - (1 - distance) ** 2) ** 0.5]])
    losses = {  # One loss for each target that could be observed.
        "HingeEmbeddingLoss": [
            F.hinge_embedding_loss(torch.tensor([distance]), y) for y in (yes, no)
        ],
        "CosineEmbeddingLoss": [
            F.cosine_embedding_loss(one_away, unit, y) for y in (yes, no)
        ],
        "TripletMarginLoss": [
            F.triplet_margin_loss(anchor, one_away, other),
            F.triplet_margin_loss(anchor, other, one_away),
        ],
    }
    for name, values in losses.items():
        total.setdefault(name, []).append(torch.stack(values).neg().exp().sum().item())

for name, totals in total.items():
    print(f"{name:20}", "  ".join(f"{value:.3f}" for value in totals))
