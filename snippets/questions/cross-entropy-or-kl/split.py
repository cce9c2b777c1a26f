import torch
from torch.distributions import Categorical
from torch.nn import functional as F

logits = torch.tensor([[1.5, 0.8, -0.5], [0.2, 2.0, 0.1], [3.0, 0.0, 0.0]])
target = torch.tensor([[0.7, 0.3, 0.0], [0.1, 0.8, 0.1], [1.0, 0.0, 0.0]])

cross_entropy = F.cross_entropy(logits, target)
divergence = F.kl_div(logits.log_softmax(dim=1), target, reduction="batchmean")
entropy = Categorical(probs=target).entropy().mean()

print(f"cross-entropy          {cross_entropy:.6f}")
print(f"entropy of the target  {entropy:.6f}")
print(f"KL divergence          {divergence:.6f}")
print(f"entropy + divergence   {entropy + divergence:.6f}")
