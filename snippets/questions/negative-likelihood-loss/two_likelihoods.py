import torch
from torch.distributions import Categorical, Normal

delivery = Normal(20.0, 0.2)
density = delivery.log_prob(torch.tensor(20.1)).exp()
half_a_second = 0.5 / 60
ends = torch.tensor([20.1 - half_a_second, 20.1 + half_a_second])
within_a_second = delivery.cdf(ends).diff()[0]
photo = Categorical(probs=torch.tensor([0.9, 0.08, 0.02]))
probability = photo.log_prob(torch.tensor(0)).exp()

for name, likelihood in (
    ("density at 20.1 minutes", density),
    ("probability of 20.1 minutes, to a second", within_a_second),
    ("probability of a cat", probability),
):
    print(f"{name:40} {likelihood:.4f}  NLL {-likelihood.log():7.4f}")
