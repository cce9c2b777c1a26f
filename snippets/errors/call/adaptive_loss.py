import torch
from torch import nn

torch.manual_seed(0)
layer = nn.AdaptiveLogSoftmaxWithLoss(16, 20, cutoffs=[5, 10])
result = layer(torch.zeros(3, 16), torch.tensor([0, 7, 19]))
result.loss.backward()
print(f"{result._fields}, loss {result.loss.item():.4f}")
