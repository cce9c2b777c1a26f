import torch
from torch.nn import functional as F

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
once = F.multilabel_margin_loss(scores, torch.tensor([[3, -1, -1, -1]]))
twice = F.multilabel_margin_loss(scores, torch.tensor([[3, 3, -1, -1]]))
print(f"listed once  {once.item():.3f}")
print(f"listed twice {twice.item():.3f}")
