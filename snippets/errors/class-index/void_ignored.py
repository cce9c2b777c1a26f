import torch
from torch import nn

mask = torch.tensor([[[0, 1, 255], [2, 2, 255]]])
logits = torch.zeros(1, 3, 2, 3)
loss = nn.CrossEntropyLoss(ignore_index=255)(logits, mask)
print(f"loss {loss.item():.4f}, mean of {(mask != 255).sum()} pixels")
