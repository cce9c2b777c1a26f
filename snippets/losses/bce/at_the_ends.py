import torch
from torch.nn import functional as F

one = torch.tensor(1.0)
below_one = torch.nextafter(one, torch.tensor(0.0)).item()

losses, slopes = {}, {}
for name, number in (("below", below_one), ("one", 1.0)):
    p = torch.tensor(number, requires_grad=True)
    loss = F.binary_cross_entropy(p, torch.tensor(0.0))
    (slope,) = torch.autograd.grad(loss, p)
    losses[name], slopes[name] = loss.item(), slope.item()
    print(f"p {number:.8f}   loss {loss.item():8.4f}  gradient {slope:.1e}")
