import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [0.0, 0.0, 0.0, 0.0]])
following = torch.tensor([6, -100])  # the second place is padding

criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)
criterion(hidden, following)
