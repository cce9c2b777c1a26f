import torch
from torch import nn

layer = nn.AdaptiveLogSoftmaxWithLoss(16, 20, cutoffs=[5, 10])
word = torch.tensor([7])
layer(torch.zeros(16), word)
