import torch
from torch.distributions import ContinuousBernoulli
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
pixel = torch.linspace(0, 1, 10_001)  # every shade of grey
shade = torch.tensor(0.8)

area, bce, nll = {}, {}, {}
for p in (0.6, 0.8, 0.99):
    prob = torch.full_like(pixel, p)
    loss = F.binary_cross_entropy(prob, pixel, reduction="none")
    area[p] = torch.trapezoid(torch.exp(-loss), pixel).item()
    bce[p] = F.binary_cross_entropy(prob[0], shade).item()
    nll[p] = -ContinuousBernoulli(prob[0]).log_prob(shade).item()
    print(f"p = {p:<4}  area {area[p]:.3f}", end="   ")
    print(f"at 0.8: BCE {bce[p]:.3f}, NLL {nll[p]:.3f}")
