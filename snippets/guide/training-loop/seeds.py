import torch
from torch import nn

kilometres = torch.tensor([2.0, 4.0, 6.0])
minutes = torch.tensor([4.0, 8.0, 12.0])

models = []
for seed in range(200):
    torch.manual_seed(seed)
    models.append(nn.Linear(1, 1))
weight = torch.cat([model.weight for model in models]).detach().requires_grad_()
bias = torch.stack([model.bias for model in models]).detach().requires_grad_()
optimizer = torch.optim.SGD([weight, bias], lr=0.01)

spread = {}
for step in range(1, 3001):
    loss = ((weight * kilometres + bias - minutes) ** 2).mean(dim=1)
    optimizer.zero_grad()
    # The models share nothing: the gradient of the sum holds each model's own.
    loss.sum().backward()
    optimizer.step()
    if step in (100, 3000):
        low, median, high = loss.min().item(), loss.median().item(), loss.max().item()
        spread[f"step {step}"] = {"lowest": low, "highest": high}
        print(f"after {step:4} steps: {low:.0e} to {high:.0e}, median {median:.0e}")
