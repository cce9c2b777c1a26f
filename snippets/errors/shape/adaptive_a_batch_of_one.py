import torch
from torch import nn

torch.manual_seed(0)
layer = nn.AdaptiveLogSoftmaxWithLoss(16, 20, cutoffs=[5, 10])
word = torch.tensor([7])
batch = layer(torch.zeros(16).unsqueeze(0), word)
single = layer(torch.zeros(16), torch.tensor(7))
print(f"{batch.loss.item():.4f} {single.loss.item():.4f}")
