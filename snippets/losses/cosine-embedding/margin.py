import torch
from torch.nn import functional as F

page = torch.tensor([[1.0, 0.0]] * 4)
other = torch.tensor([[0.96, 0.28], [0.6, 0.8], [0.0, 1.0], [-0.6, 0.8]])
unlike = torch.full((4,), -1)
cosines = F.cosine_similarity(page, other, dim=1).tolist()
print("cosine    ", "  ".join(f"{cosine:5.2f}" for cosine in cosines))

losses = {}
for margin in (-1.0, 0.0, 0.5):
    losses[f"margin{margin:.1f}"] = F.cosine_embedding_loss(
        page,
        other,
        unlike,
        margin=margin,
        reduction="none",
    ).tolist()
    costs = losses[f"margin{margin:.1f}"]
    print(f"margin {margin:4}", " ".join(f"{cost:6.2f}" for cost in costs))
