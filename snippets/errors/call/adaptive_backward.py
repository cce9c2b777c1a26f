import torch
from torch import nn

layer = nn.AdaptiveLogSoftmaxWithLoss(16, 20, cutoffs=[5, 10])
loss = layer(torch.zeros(3, 16), torch.tensor([0, 7, 19]))
loss.backward()
