import torch
from torch import nn

hidden = torch.zeros(2, 3, 4)
following = torch.tensor([[5, 0, 2], [1, 1, 8]])
loss_fn = nn.LinearCrossEntropyLoss(4, 9)
loss = loss_fn(hidden.flatten(0, 1), following.flatten())
print(f"{loss.item():.4f}")
