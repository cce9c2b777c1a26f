import torch
from torch.nn import functional as F

anchor = F.normalize(torch.tensor([[1.0, 0.0]]), dim=1)
same, opposite = anchor, -anchor  # the best that there is
for margin in (0.2, 1.0, 2.0, 3.0):
    loss = F.triplet_margin_loss(anchor, same, opposite, margin=margin)
    print(f"margin {margin}: least loss {loss.item():.4f}")
