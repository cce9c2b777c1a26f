import torch
from torch.nn import functional as F

target = torch.tensor([0, 3, -100])  # -100: padding.
logits = torch.tensor([[2.0, 0, 0, 0], [0, 0, 0, 1], [5, 0, 0, 0]])
known = target != -100
picked = logits.log_softmax(1).gather(1, target.clamp(min=0)[:, None])
by_hand = -(picked.squeeze(1) * known).sum() / known.sum()
print(f"by hand {by_hand:.4f}, torch {F.cross_entropy(logits, target):.4f}")
