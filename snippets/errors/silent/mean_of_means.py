import torch
from torch import nn

predicted = torch.tensor([20.0, 31.0, 24.0, 18.0, 25.0])
taken = torch.tensor([21.0, 30.0, 24.0, 17.0, 40.0])

for size in (5, 4, 3, 2):
    batches = torch.arange(5).split(size)
    losses = [nn.MSELoss()(predicted[b], taken[b]).item() for b in batches]
    plain = sum(losses) / len(losses)
    sums = [loss * len(b) for loss, b in zip(losses, batches, strict=True)]
    weighed = sum(sums) / len(taken)
    print(f"batches of {size}  plain {plain:6.2f}", end="  ")
    print(f"weighed {weighed:.2f}")
