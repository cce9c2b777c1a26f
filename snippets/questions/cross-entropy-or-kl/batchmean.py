import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

target = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.6, 0.1]])
model = torch.tensor([[0.4, 0.4, 0.2], [0.3, 0.5, 0.2]])

true = kl_divergence(Categorical(probs=target), Categorical(probs=model)).mean()
batchmean = F.kl_div(model.log(), target, reduction="batchmean")
mean = F.kl_div(model.log(), target)
print(f"mean of the two divergences  {true:.4f}")
print(f"reduction='batchmean'        {batchmean:.4f}")
print(f"the default                  {mean:.4f}")
