import torch
from torch import nn

torch.manual_seed(0)
flashy, useful = torch.rand(2, 10_000)
clicked = torch.bernoulli(torch.sigmoid(4 * flashy - 2))
bought = clicked * torch.bernoulli(useful * (1 - flashy))
ads = torch.stack([flashy, useful], dim=1)

sales = {}
for name, target in {"clicks": clicked, "purchases": bought}.items():
    torch.manual_seed(0)
    ranker = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(ranker.parameters(), lr=1.0)
    for _ in range(1000):
        loss = nn.BCEWithLogitsLoss()(ranker(ads).squeeze(1), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    top = ranker(ads).squeeze(1).topk(1000).indices
    sales[name] = int(bought[top].sum())
    print(f"trained on {name:9}   bought {sales[name]:3}")
