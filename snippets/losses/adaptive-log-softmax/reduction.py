import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [-0.5, 1.0, 0.0, 1.0]])
following = torch.tensor([0, 6])
weight = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0])

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)
losses = -criterion(hidden, following).output  # what "none" would give
total = losses.sum().item()
mean = criterion(hidden, following).loss.item()
weights = weight[following]
weighted = ((weights * losses).sum() / weights.sum()).item()

print("none", [round(loss, 4) for loss in losses.tolist()])
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f}, which is loss")
print(f"weighted mean {weighted:.4f}")
