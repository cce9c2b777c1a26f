import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])  # Two photos.
votes = torch.tensor([[0.8, 0.1, 0.1], [0.2, 0.2, 0.6]])

log_q = logits.log_softmax(dim=-1)
loss = F.kl_div(log_q, votes, reduction="batchmean").item()

by_hand = (votes * (votes.log() - log_q)).sum(-1).mean().item()
model, target = Categorical(logits=logits), Categorical(probs=votes)
by_torch = kl_divergence(target, model).mean().item()
print(f"F.kl_div             {loss:.4f}")
print(f"the formula          {by_hand:.4f}")
print(f"torch.distributions  {by_torch:.4f}")
