import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(4, 2)  # Without ignore_index.
loss = criterion(torch.zeros(3, 4), torch.tensor([[0.5, 0.5]] * 3))
print(f"{loss.item():.4f}")
