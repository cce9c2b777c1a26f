import torch
from torch.nn import functional as F

target = torch.tensor(20.0)
lasts = {}
for name, loss_fn in (("L1", F.l1_loss), ("SmoothL1", F.smooth_l1_loss)):
    predicted = torch.tensor(24.0, requires_grad=True)
    path = []
    for _ in range(50):
        loss = loss_fn(predicted, target)
        (slope,) = torch.autograd.grad(loss, predicted)
        predicted = (predicted - 0.7 * slope).detach().requires_grad_()
        path.append(round(predicted.item(), 2))
    lasts[name] = path[-2:]
    print(f"{name:8}", *path[:6], "…", *path[-3:])
