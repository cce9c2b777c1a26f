import torch
from torch.nn import functional as F
from torch.optim import Adam, AdamW

hours = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
points = torch.tensor([12.0, 19.0, 31.0, 42.0, 49.0, 60.0, 72.0, 79.0])


def train(reduction, optimizer_class, weight_decay):
    slope = torch.zeros((), requires_grad=True)
    optimizer = optimizer_class([slope], lr=0.1, weight_decay=weight_decay)
    for _ in range(300):
        optimizer.zero_grad()
        F.mse_loss(slope * hours, points, reduction=reduction).backward()
        optimizer.step()
    return slope.item()


slopes = {}
for optimizer_class, decay in ((Adam, 0.0), (Adam, 20.0), (AdamW, 0.05)):
    mean = train("mean", optimizer_class, decay)
    summed = train("sum", optimizer_class, decay)
    name = f"{optimizer_class.__name__}, weight_decay={decay:g}"
    slopes[name] = {"mean": mean, "sum": summed}
    print(f"{name:24} mean {mean:8.5f}   sum {summed:8.5f}")
