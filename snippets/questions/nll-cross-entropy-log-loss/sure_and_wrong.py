import torch
from torch.nn import functional as F

sure = torch.tensor([1.0])  # The model says spam, without a doubt.
target = torch.tensor([0.0])  # It was not.

nll = F.nll_loss(torch.tensor([[0.0, 1.0]]).log(), torch.tensor([0]))
bce = F.binary_cross_entropy(sure, target)
clipped = sure.clamp(max=1 - torch.finfo(sure.dtype).eps)
log_loss = -(1 - clipped).log()
with_logits = F.binary_cross_entropy_with_logits(torch.tensor([40.0]), target)

print(f"NLL of log-probabilities  {nll:8.4f}")
print(f"BCELoss                   {bce:8.4f}")
print(f"log loss, clipped         {log_loss.item():8.4f}")
print(f"BCEWithLogits, logit 40   {with_logits:8.4f}")
