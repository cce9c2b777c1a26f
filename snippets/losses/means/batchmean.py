import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # mean warns that it is no divergence
model = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.8, 0.1]]).log()
teacher = torch.tensor([[0.6, 0.3, 0.1], [0.3, 0.5, 0.2]])

total = nn.KLDivLoss(reduction="sum")(model, teacher)
mean = nn.KLDivLoss(reduction="mean")(model, teacher).item()
batchmean = nn.KLDivLoss(reduction="batchmean")(model, teacher).item()
print(f"mean       {mean:.4f}   sum / 6 elements {total / 6:.4f}")
print(f"batchmean  {batchmean:.4f}   sum / 2 samples  {total / 2:.4f}")
