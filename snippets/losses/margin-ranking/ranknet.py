import torch
from torch.distributions import Bernoulli
from torch.nn import functional as F

first = torch.tensor([2.0, 1.0, 0.5, 3.0])
second = torch.tensor([1.0, 1.2, 0.7, 1.0])
preferred = torch.tensor([1, 1, -1, -1])

lead = first - second
first_wins = (preferred + 1) / 2  # 1 or 0
likelihood = Bernoulli(logits=lead).log_prob(first_wins)
minus_log_likelihood = -likelihood.mean().item()
ranknet = F.softplus(-preferred * lead).mean().item()
margin_ranking = F.margin_ranking_loss(first, second, preferred).item()
print(f"minus log-likelihood {minus_log_likelihood:.6f}")
print(f"RankNet              {ranknet:.6f}")
print(f"margin_ranking_loss  {margin_ranking:.6f}")
