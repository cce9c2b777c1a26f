import torch
from torch.nn import functional as F

found = torch.tensor([52.0, 118.0, 203.0, 164.0])
drawn = torch.tensor([50.0, 120.0, 200.0, 180.0])
sure = torch.tensor([1.0, 1.0, 1.0, 0.1])  # the last edge is hidden

losses = F.smooth_l1_loss(found, drawn, beta=5.0, reduction="none")
loss = (sure * losses).sum() / sure.sum()
print(f"by hand {loss:.4f}")
F.smooth_l1_loss(found, drawn, beta=5.0, weight=sure)
