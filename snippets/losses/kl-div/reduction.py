import warnings

import torch
from torch import nn

votes = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
log_probs = torch.tensor([[0.5, 0.3, 0.2], [0.7, 0.2, 0.1]]).log()

losses = nn.KLDivLoss(reduction="none")(log_probs, votes)
total = nn.KLDivLoss(reduction="sum")(log_probs, votes)
batchmean = nn.KLDivLoss(reduction="batchmean")(log_probs, votes)
with warnings.catch_warnings(action="ignore"):
    mean = nn.KLDivLoss(reduction="mean")(log_probs, votes)

for row in losses:
    print("none      ", "  ".join(f"{term:7.4f}" for term in row))
print(f"sum        {total:.4f}")
print(f"batchmean  {batchmean:.4f} = sum / {len(votes)} photos")
print(f"mean       {mean:.4f} = sum / {losses.numel()} elements")
