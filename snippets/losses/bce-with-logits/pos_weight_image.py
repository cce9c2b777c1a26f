import torch
from torch import nn

logits = torch.zeros(1, 2, 4, 5)  # one image, two kinds of pixel
target = torch.ones(1, 2, 4, 5)
pos_weight = torch.tensor([3.0, 10.0]).reshape(2, 1, 1)  # (C, 1, 1)

losses = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")
for kind, plane in enumerate(losses(logits, target)[0]):
    print(f"kind {kind}: from {plane.min():.3f} to {plane.max():.3f}")
