import torch
from torch import nn

loss_fn = nn.LinearCrossEntropyLoss(4, 9, options={"batch_chunk_size": 2})
loss_fn(torch.zeros(3, 4), torch.tensor([5, 0, 8]))
