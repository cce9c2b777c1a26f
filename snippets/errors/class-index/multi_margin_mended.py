import torch
from torch import nn

stars = torch.tensor([1, 4, 5, 0])  # 0: not rated.
scores = torch.zeros(4, 5)
rated = stars > 0
loss = nn.MultiMarginLoss()(scores[rated], stars[rated] - 1)
print(f"mean of {rated.sum()} reviews: {loss.item():.4f}")
