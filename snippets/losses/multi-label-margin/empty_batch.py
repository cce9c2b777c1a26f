import torch
from torch.nn import functional as F

scores = torch.zeros(0, 4)
target = torch.zeros(0, 4, dtype=torch.int64)

# Memory that nobody wrote to is filled with nan from here on.
torch.use_deterministic_algorithms(True)
total = F.multilabel_margin_loss(scores, target, reduction="sum").item()
losses = F.multilabel_margin_loss(scores, target, reduction="none")
torch.use_deterministic_algorithms(False)
print(f"sum             {total}")
print(f"none, added up  {losses.sum().item()}")
