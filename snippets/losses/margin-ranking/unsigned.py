import torch
from torch import nn

first, second = torch.tensor([2.0, 1.0]), torch.tensor([1.0, 1.2])
each = nn.MarginRankingLoss(reduction="none")
losses = {}
for dtype in (torch.int64, torch.uint8):
    first_wins = torch.tensor([1, 1], dtype=dtype)
    costs = each(first, second, first_wins).tolist()
    losses[str(dtype).removeprefix("torch.")] = costs
    print(f"{dtype!s:11}", [round(cost, 1) for cost in costs])
