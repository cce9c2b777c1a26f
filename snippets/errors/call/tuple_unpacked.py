import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.LSTM(4, 5, batch_first=True)
words, tags = torch.zeros(2, 3, 4), torch.tensor([[4, 0, 1], [1, 1, 2]])
output, state = model(words)
loss = F.cross_entropy(output.transpose(1, 2), tags)
print(f"{type(output).__name__} {tuple(output.shape)}, {loss.item():.4f}")
