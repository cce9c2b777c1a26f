import torch
from torch.distributions import Binomial, Normal
from torch.nn import functional as F

sizes = torch.arange(5)  # XS, S, M, L, XL
target = torch.tensor([3, 0, 4])

# A binomial over the five sizes: one number per customer.
binomial = Binomial(4, probs=torch.tensor([0.6, 0.2, 0.9]))
own = -binomial.log_prob(target).mean()
rows = binomial.log_prob(sizes[:, None]).T
by_nll_loss = F.nll_loss(rows, target)
print(f"binomial        {own:.6f}   NLLLoss {by_nll_loss:.6f}")

# An ordered probit: a normal body height, cut into five sizes.
height = Normal(torch.tensor([181.0, 158.0, 190.0]), 7.0)
edges = torch.tensor([[160.0], [169.0], [178.0], [187.0]])
below = F.pad(height.cdf(edges), (0, 0, 1, 0), value=0.0)
up_to = F.pad(height.cdf(edges), (0, 0, 0, 1), value=1.0)
probs = (up_to - below).T
own_probit = -probs[[0, 1, 2], target].log().mean()
probit_by_nll_loss = F.nll_loss(probs.log(), target)
print(f"ordered probit  {own_probit:.6f}   NLLLoss {probit_by_nll_loss:.6f}")
