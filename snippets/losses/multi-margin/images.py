import torch
from torch import nn

scores = torch.zeros(2, 3, 4, 4)  # photos, classes, height, width
labels = torch.zeros(2, 4, 4, dtype=torch.int64)

rows = scores.movedim(1, -1).flatten(0, -2)  # a row for each pixel
print(f"{nn.MultiMarginLoss()(rows, labels.flatten()):.4f}")
nn.MultiMarginLoss()(scores, labels)
