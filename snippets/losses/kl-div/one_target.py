import torch
from torch.nn import functional as F

target = torch.tensor([[0.7, 0.3], [0.2, 0.8]])  # Two photos.
log_probs = target.log()  # The model is exactly right about both.

right = F.kl_div(log_probs, target, reduction="batchmean").item()
first_only = F.kl_div(log_probs, target[0], reduction="batchmean").item()
print(f"target (2, 2)  {right:.4f}")
print(f"target (2)     {first_only:.4f}")
