import torch
from torch import nn

first = torch.tensor([2.0, 1.0, 0.5, 3.0], requires_grad=True)
second = torch.tensor([1.0, 1.2, 0.7, 1.0])
first_wins = torch.tensor([1, 1, 0, 0])
measure = nn.MarginRankingLoss(margin=0.5, reduction="sum")

slopes = {}
labels = {"0 and 1": first_wins, "-1 and 1": 2 * first_wins - 1}
for name, target in labels.items():
    loss = measure(first, second, target)
    (gradient,) = torch.autograd.grad(loss, first)
    slopes[name] = (gradient + 0.0).tolist()
    print(f"{name:8}  loss {loss.item():.1f}  gradient {slopes[name]}")
