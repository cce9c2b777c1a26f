import torch
from torch import nn

head = nn.Softmax(dim=-1)
texts = torch.zeros(2, 3, 4)
print(f"one word sums to {head(texts)[0, 0].sum().item():.1f}")
