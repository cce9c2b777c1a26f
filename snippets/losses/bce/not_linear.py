import torch
from torch.nn import functional as F

losses, slopes = [], []
for number in (0.5, 0.25, 0.125, 1e-12, 1e-20, 0.0):
    p = torch.tensor(number, requires_grad=True)
    loss = F.binary_cross_entropy(p, torch.tensor(1.0))
    (slope,) = torch.autograd.grad(loss, p)
    losses.append(loss.item())
    slopes.append(slope.item())
    print(f"p {number:<6g}   loss {loss.item():7.3f}   gradient {slope:g}")
