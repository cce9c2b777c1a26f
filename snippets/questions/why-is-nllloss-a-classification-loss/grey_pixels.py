import torch
from torch.distributions import ContinuousBernoulli
from torch.nn import functional as F

pixel = torch.linspace(0, 1, 10_001, dtype=torch.float64)  # every shade of grey

area, bce, nll = {}, {}, {}
for p in (0.6, 0.8, 0.99):
    prob = torch.full_like(pixel, p)
    loss = F.binary_cross_entropy(prob, pixel, reduction="none")
    area[p] = torch.trapezoid(torch.exp(-loss), pixel).item()
    shade = torch.tensor(0.8, dtype=torch.float64)
    bce[p] = F.binary_cross_entropy(prob[0], shade).item()
    nll[p] = -ContinuousBernoulli(prob[0]).log_prob(shade).item()
    print(
        f"p = {p:<4}  area {area[p]:.3f}   at 0.8: BCE {bce[p]:.3f}, NLL {nll[p]:.3f}"
    )
