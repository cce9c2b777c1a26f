import torch
from torch import nn

first, second = torch.tensor([2.0, 1.0]), torch.tensor([1.0, 3.0])
first_is_better = torch.tensor([True, False])
sign = first_is_better.float() * 2 - 1
loss = nn.MarginRankingLoss()(first, second, sign)
print(f"target {sign.tolist()}, loss {loss.item():.4f}")
