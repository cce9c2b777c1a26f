import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0]])
chunks = nn.LinearCrossEntropyOptions()
criterion = nn.LinearCrossEntropyLoss(2, 5, options=chunks)
loss = criterion(hidden, torch.tensor([1, 2]))

loss.backward(retain_graph=True)
loss.backward()
