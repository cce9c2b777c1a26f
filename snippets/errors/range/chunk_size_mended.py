import torch
from torch import nn

torch.manual_seed(0)
options = nn.LinearCrossEntropyOptions(batch_chunk_size=2)
criterion = nn.LinearCrossEntropyLoss(4, 3, options=options)
loss = criterion(torch.ones(6, 4), torch.tensor([0, 1, 2, 0, 1, 2]))
print(f"{loss.item():.4f}")
