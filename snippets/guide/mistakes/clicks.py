import torch
from torch import nn

torch.manual_seed(0)
flashy, useful = torch.rand(2, 10_000)
# Flash wins the click. What gets bought is useful and not all flash.
clicked = torch.bernoulli(torch.sigmoid(4 * flashy - 2))
bought = clicked * torch.bernoulli(useful * (1 - flashy))
ads = torch.stack([flashy, useful], dim=1)

ranker = nn.Linear(2, 1)
nn.init.zeros_(ranker.weight)
nn.init.zeros_(ranker.bias)
optimizer = torch.optim.SGD(ranker.parameters(), lr=1.0)
rows = {}

print("step   loss     clicked   bought")
for step in range(1001):
    scores = ranker(ads).squeeze(1)
    loss = nn.BCEWithLogitsLoss()(scores, clicked)
    if step in (0, 10, 100, 1000):
        top = scores.topk(1000).indices
        clicks, sales = int(clicked[top].sum()), int(bought[top].sum())
        rows[f"step {step}"] = [loss.item(), clicks, sales]
        print(f"{step:4}   {loss.item():.4f}   {clicks:7}   {sales:6}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
