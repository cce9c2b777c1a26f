import torch
from torch.nn import functional as F

target = torch.tensor([20.0], dtype=torch.float64)
losses, twice, slopes = {}, {}, {}
print("error         loss  at twice var  gradient")
for name, error in (("missed", 1.0), ("hit", 0.0)):
    mean = target + error
    var = torch.full_like(mean, 1e-9, requires_grad=True)  # Below eps.
    loss = F.gaussian_nll_loss(mean, target, var)
    (gradient,) = torch.autograd.grad(loss, var)
    doubled = F.gaussian_nll_loss(mean, target, 2 * var.detach())
    losses[name], twice[name] = loss.item(), doubled.item()
    slopes[name] = gradient.item()
    print(f"{error:5.1f} {losses[name]:12.3f} {twice[name]:13.3f}", end="")
    print(f"  {slopes[name]:8.1e}")
