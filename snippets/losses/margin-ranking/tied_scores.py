import torch
from torch import nn

first = torch.tensor([2.0], requires_grad=True)
second, preferred = torch.tensor([2.0]), torch.tensor([1])
slopes = {}
for margin in (0.0, 0.5):
    measure = nn.MarginRankingLoss(margin=margin)
    loss = measure(first, second, preferred)
    (gradient,) = torch.autograd.grad(loss, first)
    slope = gradient.item()
    slopes[f"margin{margin:g}"] = slope
    print(f"margin={margin}: loss {loss.item()}, gradient {slope}")
