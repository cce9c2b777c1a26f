import torch
from torch import nn

# A mask as it is read from a PNG: 0 road, 1 car, 255 nobody knows.
mask = torch.tensor([[[0, 0, 255], [0, 1, 1]]], dtype=torch.uint8)
logits = torch.zeros(1, 2, 2, 3)  # (N, C, H, W): classes are in dimension 1
logits[:, 0] = 1.0  # the model thinks that all of it is road

loss = nn.CrossEntropyLoss(ignore_index=255)(logits, mask.long()).item()
known = (mask != 255).sum().item()
print(f"loss {loss:.4f}, the mean over {known} of {mask.numel()} pixels")
