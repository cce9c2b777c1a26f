import torch
from torch import nn

stars = torch.tensor([1, 4, 5])  # Reviews give one to five stars.
scores = torch.zeros(3, 5)
nn.MultiMarginLoss()(scores, stars)
