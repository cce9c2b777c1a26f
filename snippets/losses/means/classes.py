import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.1], [0.3, 1.2, 0.4]])
target = torch.tensor([0, 2])

leads = scores[torch.arange(2), target, None] - scores
violations = (1 - leads).clamp(min=0)
violations[torch.arange(2), target] = 0  # not against itself
mean = nn.MultiMarginLoss()(scores, target).item()
print(f"sum of the violations      {violations.sum():.4f}")
print(f"mean                       {mean:.4f}")
print(f"sum / 3 classes / 2        {violations.sum() / 3 / 2:.4f}")
print(f"sum / 2 other classes / 2  {violations.sum() / 2 / 2:.4f}")
