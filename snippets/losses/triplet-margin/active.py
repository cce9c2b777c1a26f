import torch
from torch import nn

anchor = torch.zeros(32, 2)
positive = torch.tensor([[0.3, 0.4]]).repeat(32, 1)
negative = torch.tensor([[3.0, 4.0]]).repeat(32, 1)
negative[0] = torch.tensor([0.6, 0.8])  # one of 32 lacks the margin

each = nn.TripletMarginLoss(margin=1.0, reduction="none")
losses = each(anchor, positive, negative)
active = (losses > 0).sum().item()
mean = losses.mean().item()
over_active = (losses.sum() / max(active, 1)).item()
print(f"active              {active} of {len(losses)}")
print(f"mean over all       {mean:.4f}")
print(f"mean over active    {over_active:.4f}")
