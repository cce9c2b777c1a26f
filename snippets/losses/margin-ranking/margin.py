import torch
from torch import nn

scores = torch.tensor([2.0, 1.0, 0.5, 3.0])
others = torch.tensor([1.0, 1.2, 0.7, 1.0])
preferred = torch.tensor([1, 1, -1, -1])

losses = {}
for factor in (1.0, 0.1, 0.0):
    for margin in (0.0, 0.5):
        measure = nn.MarginRankingLoss(margin=margin)
        loss = measure(factor * scores, factor * others, preferred).item()
        losses[f"times{factor:g} margin{margin:g}"] = loss
        print(f"scores times {factor:<3g} margin {margin}: loss {loss:.4f}")
