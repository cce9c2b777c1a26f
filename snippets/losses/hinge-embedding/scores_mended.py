import torch
from torch.nn import functional as F

scores = torch.tensor([1.2, 0.3, -0.8])
spam = torch.tensor([1, 1, -1])

by_hand = (1 - spam * scores).clamp(min=0).mean().item()
zeros = torch.zeros_like(scores)
ranking = F.margin_ranking_loss(scores, zeros, spam, margin=1.0).item()
print(f"hinge loss          {by_hand:.4f}")
print(f"margin_ranking_loss {ranking:.4f}")
