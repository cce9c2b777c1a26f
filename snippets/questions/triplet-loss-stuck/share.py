import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0], [0.0], [0.0], [0.0]])
positive = torch.tensor([[0.2], [0.1], [0.3], [0.1]])
negative = torch.tensor([[2.0], [1.6], [0.9], [3.0]])

losses = F.triplet_margin_loss(anchor, positive, negative, reduction="none")
active = losses > 0
print(f"mean of all           {losses.mean().item():.4f}")
print(f"mean of those above 0 {losses[active].mean().item():.4f}")
print(f"share above 0         {active.float().mean().item():.2f}")
