import torch
from torch.nn import functional as F
from torch.optim import SGD, Adam, AdamW

hours = torch.tensor([1.0, 2.0, 3.0, 4.0])
points = torch.tensor([12.0, 19.0, 31.0, 42.0])


def train(optimizer_class, penalty, weight_decay):
    slope = torch.tensor(9.0, requires_grad=True)
    optimizer = optimizer_class([slope], lr=0.05, weight_decay=weight_decay)
    for _ in range(120):
        loss = F.mse_loss(slope * hours, points) + penalty * slope.square()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return slope.item()


slopes = {}
settings = {"1 w²": (1.0, 0.0), "½ w²": (0.5, 0.0), "decay 1": (0.0, 1.0)}
for kind in (SGD, Adam, AdamW):
    found = {name: train(kind, *pair) for name, pair in settings.items()}
    slopes[kind.__name__] = found
    shown = "  ".join(f"{name}: {w:.3f}" for name, w in found.items())
    print(f"{kind.__name__:6} {shown}")
