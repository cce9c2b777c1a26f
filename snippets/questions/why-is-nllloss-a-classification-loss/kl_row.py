import torch
from torch import nn
from torch.distributions import Categorical

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 0.2]])
target = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.6, 0.1]])  # votes

loss = nn.KLDivLoss(reduction="batchmean")(logits.log_softmax(1), target)
entropy = Categorical(probs=target).entropy().mean()

# Each class is a label that somebody gave; it counts as often as given.
each_label = -Categorical(logits=logits).log_prob(torch.arange(3)[:, None]).T
nll = (target * each_label).sum(1).mean()

print(f"KLDivLoss                  {loss:.4f}")
print(f"entropy of the target      {entropy:.4f}")
print(f"their sum                  {loss + entropy:.4f}")
print(f"Categorical, mean of votes {nll:.4f}")
