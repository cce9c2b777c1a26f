import torch
from torch import nn

first = torch.tensor([[2.0], [1.0], [0.5]])
second = torch.tensor([[1.0], [1.2], [0.7]])
preferred = torch.tensor([1, 1, -1])

measure = nn.MarginRankingLoss()
loss = measure(first.squeeze(1), second.squeeze(1), preferred).item()
print(f"loss {loss:.4f}")
