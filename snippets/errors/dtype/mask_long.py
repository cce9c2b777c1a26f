import torch
from torch import nn

mask = torch.tensor([[[0, 1], [2, 2]]], dtype=torch.uint8)
logits = torch.zeros(1, 3, 2, 2)
loss = nn.CrossEntropyLoss()(logits, mask.long())
print(f"image {loss.item():.4f}")

# One row for each pixel: then bytes are taken as they are.
flat = logits.movedim(1, -1).flatten(0, 2)
loss = nn.CrossEntropyLoss()(flat, mask.flatten())
print(f"flat  {loss.item():.4f}")
