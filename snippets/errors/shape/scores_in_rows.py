import torch
from torch import nn

first, second = torch.zeros(3, 1), torch.zeros(3, 1)
better = torch.tensor([1, -1, 1])
loss_fn = nn.MarginRankingLoss(margin=0.5)
loss = loss_fn(first.squeeze(1), second.squeeze(1), better)
print(f"{loss.item():.4f}")
