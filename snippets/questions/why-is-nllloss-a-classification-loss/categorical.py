import torch
from torch.distributions import Categorical
from torch.nn import functional as F

logits = torch.tensor([[4.0, 1.0, 0.1], [0.5, 2.0, 0.3], [1.0, 1.2, 1.1]])
target = torch.tensor([0, 1, 2])  # cat, dog, bird

cross_entropy = F.cross_entropy(logits, target)
nll_loss = F.nll_loss(F.log_softmax(logits, dim=1), target)
likelihood = -Categorical(logits=logits).log_prob(target).mean()

print(f"cross_entropy            {cross_entropy:.6f}")
print(f"nll_loss of log_softmax  {nll_loss:.6f}")
print(f"-Categorical.log_prob    {likelihood:.6f}")
