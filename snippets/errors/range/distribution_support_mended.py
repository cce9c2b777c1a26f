import torch
from torch import nn

logits = torch.tensor([2.0, -1.0])
smoothed = torch.tensor([0.95, 0.05])
print(f"{nn.BCEWithLogitsLoss()(logits, smoothed).item():.4f}")
