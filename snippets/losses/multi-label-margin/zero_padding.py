import torch
from torch.nn import functional as F

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
right = F.multilabel_margin_loss(scores, torch.tensor([[3, -1, -1, -1]]))
wrong = F.multilabel_margin_loss(scores, torch.tensor([[3, 0, 0, 0]]))
print(f"padded with -1 {right.item():.3f}")
print(f"padded with 0  {wrong.item():.3f}")
