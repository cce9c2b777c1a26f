import torch
from torch import nn

head = nn.Softmax()
texts = torch.zeros(2, 3, 4)  # 2 texts, 3 words, 4 classes
print(f"one word sums to {head(texts)[0, 0].sum().item():.1f}")
