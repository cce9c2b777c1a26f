import torch
from torch.nn import functional as F

alike, different = torch.tensor([1.0]), torch.tensor([-1.0])
start, near = torch.tensor([[0.0, 0.0]]), torch.tensor([[1.0, 0.0]])

total = {}
for distance in (0.2, 0.5, 0.8):
    d = torch.tensor([distance])
    far = torch.tensor([[1 + distance, 0.0]])
    cosine = 1 - distance
    turned = torch.tensor([[cosine, (1 - cosine**2) ** 0.5]])
    both = (alike, different)
    losses = {  # One loss for each target that could be observed.
        "HingeEmbeddingLoss": [F.hinge_embedding_loss(d, y) for y in both],
        "CosineEmbeddingLoss": [F.cosine_embedding_loss(near, turned, y) for y in both],
        "TripletMarginLoss": [
            F.triplet_margin_loss(start, near, far),
            F.triplet_margin_loss(start, far, near),
        ],
    }
    for name, values in losses.items():
        likelihoods = torch.stack(values).neg().exp()
        total.setdefault(name, []).append(likelihoods.sum().item())

for name, totals in total.items():
    print(f"{name:20}", "  ".join(f"{value:.3f}" for value in totals))
