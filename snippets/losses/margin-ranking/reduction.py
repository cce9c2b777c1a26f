import torch
from torch import nn

first = torch.tensor([[2.0, 1.0], [0.5, 3.0]])  # two people, two questions
second = torch.tensor([[1.0, 1.2], [0.7, 1.0]])
preferred = torch.tensor([[1, 1], [-1, -1]])
batch = (first, second, preferred)

losses = nn.MarginRankingLoss(margin=0.5, reduction="none")(*batch)
total = nn.MarginRankingLoss(margin=0.5, reduction="sum")(*batch).item()
mean = nn.MarginRankingLoss(margin=0.5, reduction="mean")(*batch).item()
print("none", [[round(x, 4) for x in row] for row in losses.tolist()])
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f} = {total:.4f} / {losses.numel()}")
