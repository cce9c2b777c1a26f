import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)
criterion(torch.ones(1, 4), torch.tensor([8]))
