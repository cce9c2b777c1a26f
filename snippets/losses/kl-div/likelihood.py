import torch
from torch import nn
from torch.distributions import Categorical

labels = torch.tensor([0, 0, 0, 0, 0, 0, 0, 1, 1, 2])  # Ten votes.
votes = torch.bincount(labels) / 10
model = Categorical(logits=torch.tensor([1.5, 0.9, 0.2]))

minus_log_likelihood = -model.log_prob(labels).mean().item()
entropy = Categorical(probs=votes).entropy().item()
divergence = nn.KLDivLoss(reduction="sum")(model.logits, votes).item()
print(f"minus log-likelihood of a vote  {minus_log_likelihood:.6f}")
print(f"entropy of the votes            {entropy:.6f}")
print(f"KLDivLoss                       {divergence:.6f}")
print(f"KLDivLoss + entropy             {divergence + entropy:.6f}")
