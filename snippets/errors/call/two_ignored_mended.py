import torch
from torch import nn

PAD, UNKNOWN = 0, 1
target = torch.tensor([3, 1, 4, 0, 0])
ignored = (target == PAD) | (target == UNKNOWN)
target = target.masked_fill(ignored, -100)  # The default ignore_index.
loss = nn.CrossEntropyLoss()(torch.zeros(5, 6), target)
print(f"{target.tolist()}, {loss.item():.4f}")
