import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, n_classes=10, cutoffs=[2, 5])
words = torch.tensor([1, 4, 10])
loss = criterion(torch.zeros(3, 16), words - 1).loss
print(f"{loss.item():.4f}")
