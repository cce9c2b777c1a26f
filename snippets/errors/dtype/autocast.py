import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, n_classes=10, cutoffs=[2, 5])
features, words = torch.zeros(2, 16), torch.tensor([0, 7])
with torch.autocast("cpu", dtype=torch.bfloat16):
    criterion(features, words)
