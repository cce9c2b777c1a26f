import torch
from torch.distributions import Cauchy, Laplace, Normal, Poisson

predicted = torch.tensor([78.0, 85.0, 92.0])
actual = torch.tensor([80.0, 87.0, 90.0])

nll = {}
for distribution in (
    Normal(predicted, 1.0),
    Laplace(predicted, 1.0),
    Cauchy(predicted, 1.0),
    Poisson(predicted),
):
    name = type(distribution).__name__
    nll[name] = -distribution.log_prob(actual).mean().item()
    print(f"{name:8} {nll[name]:.4f}")
