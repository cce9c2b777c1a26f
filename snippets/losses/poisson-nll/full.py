import math

import torch
from torch.nn import functional as F

counts = torch.tensor([0.0, 1.0, 2.0, 3.0, 10.0])
log_rate = torch.zeros(5)

without = F.poisson_nll_loss(log_rate, counts, reduction="none")
full = F.poisson_nll_loss(log_rate, counts, full=True, reduction="none")
added = (full - without).tolist()
exact = [math.lgamma(count + 1) for count in counts.tolist()]
for row in zip(counts.tolist(), added, exact, strict=True):
    print("count {:2.0f}: full adds {:7.4f}   log y! {:7.4f}".format(*row))
