import torch
from torch.nn import functional as F

target = torch.tensor([[0, 2, -1, -1]])
losses = {}
for size in (1.0, 3.0, 9.0):
    scores = torch.tensor([[size, -size, size, -size]])
    plain = F.multilabel_margin_loss(scores, target).item()
    squashed = F.multilabel_margin_loss(scores.sigmoid(), target).item()
    losses[f"size{size:.0f}"] = squashed
    print(f"scores ±{size:.0f}: {plain:.4f}", end="")
    print(f"   after a sigmoid: {squashed:.4f}")
