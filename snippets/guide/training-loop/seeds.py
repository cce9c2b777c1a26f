import torch
from torch import nn

kilometres = torch.tensor([2.0, 4.0, 6.0])
minutes = torch.tensor([4.0, 8.0, 12.0])

models = []
for seed in range(200):
    torch.manual_seed(seed)
    models.append(nn.Linear(1, 1))
weight = nn.Parameter(torch.cat([model.weight for model in models]))
bias = nn.Parameter(torch.stack([model.bias for model in models]))
optimizer = torch.optim.SGD([weight, bias], lr=0.01)

spread = {}
for step in range(1, 3001):
    loss = ((weight * kilometres + bias - minutes) ** 2).mean(dim=1)
    optimizer.zero_grad()
    # The models share nothing, so each finds its own gradient in the sum's.
    loss.sum().backward()
    optimizer.step()
    if step in (100, 3000):
        low, high = loss.min().item(), loss.max().item()
        spread[f"step {step}"] = {"lowest": low, "highest": high}
        print(f"after {step:4} steps: {low:.0e} to {high:.0e}")
