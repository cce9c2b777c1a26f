import torch
from torch import nn

options = nn.LinearCrossEntropyOptions(batch_chunk_size=2)
loss_fn = nn.LinearCrossEntropyLoss(4, 9, options=options)
loss = loss_fn(torch.zeros(3, 4), torch.tensor([5, 0, 8]))
print(f"{loss.item():.4f}")
