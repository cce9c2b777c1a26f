import torch
from torch.nn import functional as F

scores = torch.tensor([[0.5, 0.5, 0.0], [0.0, 0.2, 1.0]])
target = torch.tensor([2, 1])
F.multi_margin_loss(scores, target, weight=torch.tensor([1.0, 0.0]))
