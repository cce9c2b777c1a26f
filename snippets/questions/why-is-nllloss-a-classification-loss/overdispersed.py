import matplotlib.pyplot as plt
import torch
from torch import lgamma
from torch.distributions import Binomial


def log_beta(a, b):
    return lgamma(a) + lgamma(b) - lgamma(a + b)


def beta_binomial(k, n, a, b):
    """Log-probability of k successes in n draws."""
    log_choose = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
    return log_choose + log_beta(k + a, n - k + b) - log_beta(a, b)


# How many couriers had 0, 1, 2, … 10 of their ten orders late.
late = torch.arange(11.0)
couriers = torch.tensor([9, 6, 4, 3, 3, 2, 2, 2, 2, 3, 4])
ten = torch.tensor(10.0)

rate = (couriers * late).sum() / (couriers * ten).sum()
binomial = Binomial(10, probs=rate).log_prob(late)

log_shape = torch.zeros(2, requires_grad=True)  # log a and log b
optimizer = torch.optim.Adam([log_shape], lr=0.05)
for _ in range(400):
    optimizer.zero_grad()
    fitted = beta_binomial(late, ten, *log_shape.exp())
    beta_binomial_nll = -(couriers * fitted).sum()
    beta_binomial_nll.backward()
    optimizer.step()
a, b = log_shape.detach().exp().tolist()
binomial_nll = -(couriers * binomial).sum()
gain = binomial_nll - beta_binomial_nll
print(f"binomial       p = {rate:.3f}             NLL {binomial_nll:.2f}")
print(f"beta-binomial  a = {a:.3f}, b = {b:.3f}  NLL {beta_binomial_nll:.2f}")

plt.bar(late, couriers, alpha=0.4, label="observed")
plt.plot(late, couriers.sum() * binomial.exp(), "o-", label="best binomial")
expected = couriers.sum() * fitted.detach().exp()
plt.plot(late, expected, "s-", label="best beta-binomial")
plt.title("Couriers differ, and a binomial cannot say so")
plt.xlabel("late orders of ten")
plt.ylabel("couriers")
plt.legend()
plt.show()
