import torch
from torch.nn import functional as F

score = torch.tensor(20.0)
as_written = torch.log(1 + torch.exp(-score)).item()
loss = F.soft_margin_loss(score, torch.tensor(1.0)).item()
print(f"log(1 + exp(-20)) {as_written:.4g}")
print(f"soft_margin_loss  {loss:.4g}")
