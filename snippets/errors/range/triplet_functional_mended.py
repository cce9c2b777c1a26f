import torch
from torch.nn import functional as F

anchor, positive = torch.tensor([[0.0, 0.0]]), torch.tensor([[3.0, 0.0]])
negative = torch.tensor([[4.0, 0.0]])
nearer = F.pairwise_distance(anchor, positive)
farther = F.pairwise_distance(anchor, negative)
print(f"margin 0 by hand: {(nearer - farther).relu().mean().item():.4f}")
