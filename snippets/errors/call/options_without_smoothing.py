import torch
from torch import nn

hidden, following = torch.zeros(3, 4), torch.tensor([5, 0, 8])
chunks = nn.LinearCrossEntropyOptions()
in_chunks = nn.LinearCrossEntropyLoss(4, 9, options=chunks)
smoothed = nn.LinearCrossEntropyLoss(4, 9, label_smoothing=0.1)
print(f"in chunks {in_chunks(hidden, following).item():.4f}")
print(f"smoothed  {smoothed(hidden, following).item():.4f}")
