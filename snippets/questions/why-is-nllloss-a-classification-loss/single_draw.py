import torch
from torch import lgamma, tensor


def log_beta(a, b):
    return lgamma(a) + lgamma(b) - lgamma(a + b)


def log_pmf(k, n, a, b):
    """Log-probability of k successes in n draws under a beta-binomial."""
    log_choose = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
    return log_choose + log_beta(k + a, n - k + b) - log_beta(a, b)


one, ten = tensor(1.0), tensor(10.0)
one_draw, ten_draws = {}, {}
for a, b in ((0.2, 0.3), (2.0, 3.0), (200.0, 300.0)):
    one_draw[a] = log_pmf(one, one, tensor(a), tensor(b)).exp().item()
    ten_draws[a] = log_pmf(ten, ten, tensor(a), tensor(b)).exp().item()
    print(f"a = {a:<5} 1 of 1: {one_draw[a]:.4f}   10 of 10: {ten_draws[a]:.4f}")

bernoulli = torch.distributions.Bernoulli(0.4).log_prob(one).exp()
print(f"Bernoulli 1 of 1: {bernoulli:.4f}")
