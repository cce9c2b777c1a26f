import torch
from torch.nn import functional as F

anchor, positive = torch.zeros(2, 2), torch.tensor([[3.0, 0.0], [3.0, 0.0]])
negative = torch.tensor([[4.0, 0.0], [2.0, 0.0]])  # Farther, then nearer.
to_positive = F.pairwise_distance(anchor, positive)
to_negative = F.pairwise_distance(anchor, negative)
losses = (to_positive - to_negative).relu()
print(f"{losses[0].item():.4f} and {losses[1].item():.4f}")
