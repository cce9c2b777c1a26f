import torch
from torch.nn import functional as F

scores = torch.tensor([[0.6, 0.9, 0.2, 0.3]])
target = torch.tensor([[1, 3, -1, -1]])
margin = 0.5

loss = margin * F.multilabel_margin_loss(scores / margin, target).item()
leads = scores[0, [1, 3]][:, None] - scores[0, [0, 2]]
by_hand = (margin - leads).clamp(min=0).sum().item() / 4
print(f"scaled  {loss:.4f}")
print(f"by hand {by_hand:.4f}")
