import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, n_classes=10, cutoffs=[2, 5])
words = torch.tensor([1, 4, 10])  # Numbered from 1 to 10.
criterion(torch.zeros(3, 16), words)
