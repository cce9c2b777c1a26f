import torch
from torch.nn import functional as F

tags = torch.tensor([[0, 1, 2, 0], [2, 1, 1, 1]])  # (N, T)
scores = 9.0 * F.one_hot(tags.T, 3)  # (T, N, C), all right.

for name, target in [("tags", tags), ("tags.T", tags.T)]:
    loss = F.cross_entropy(scores.flatten(0, 1), target.flatten())
    print(f"{name:6}  loss {loss.item():.4f}")
