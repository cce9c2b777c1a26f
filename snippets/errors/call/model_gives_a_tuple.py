import torch
from torch import nn
from torch.nn import functional as F

model = nn.LSTM(4, 5, batch_first=True)  # Five classes, to keep it short.
words, tags = torch.zeros(2, 3, 4), torch.tensor([[4, 0, 1], [1, 1, 2]])
logits = model(words)
F.cross_entropy(logits, tags)
