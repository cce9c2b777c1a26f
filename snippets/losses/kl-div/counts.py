import torch
from torch.nn import functional as F

counts = torch.tensor([[7.0, 2.0, 1.0]])
shares = counts / counts.sum(dim=1, keepdim=True)
log_probs = shares.log()  # The model says the shares exactly.

right = F.kl_div(log_probs, shares, reduction="batchmean").item()
wrong = F.kl_div(log_probs, counts, reduction="batchmean").item()
print(f"target of shares {right:7.4f}")
print(f"target of counts {wrong:7.4f}")
