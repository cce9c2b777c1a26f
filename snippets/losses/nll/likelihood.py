import torch
from torch import nn
from torch.distributions import Binomial, Categorical

careful = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.7, 0.1], [0.3, 0.1, 0.6]])
weather = torch.tensor([0, 1, 2])
loss = nn.NLLLoss()(careful.log(), weather).item()
own = -Categorical(careful).log_prob(weather).mean().item()
print(f"Categorical {own:.6f}  NLLLoss {loss:.6f}")

# Stars from 0 to 4, by a binomial: one number for each customer.
stars = torch.tensor([3, 0, 4])
binomial = Binomial(4, probs=torch.tensor([0.6, 0.2, 0.9]))
log_probs = binomial.log_prob(torch.arange(5)[:, None]).T  # (N, C)
of_stars = nn.NLLLoss()(log_probs, stars).item()
own_of_stars = -binomial.log_prob(stars).mean().item()
print(f"Binomial    {own_of_stars:.6f}  NLLLoss {of_stars:.6f}")
