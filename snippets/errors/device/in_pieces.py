import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
features, matrix = torch.randn(64, 8), torch.randn(500, 8)
words = torch.arange(64)
whole = F.cross_entropy(features @ matrix.T, words)
options = nn.LinearCrossEntropyOptions()
pieces = F.linear_cross_entropy(features, matrix, words, options=options)
print(f"all at once {whole:.4f}, in pieces {pieces:.4f}")
