import torch
from torch import nn

logits = torch.zeros(2, 4, 3)  # (N, T, C): sentences, words, tags
target = torch.zeros(2, 4, dtype=torch.int64)

print(nn.CrossEntropyLoss()(logits.transpose(1, 2), target))
nn.CrossEntropyLoss()(logits, target)
