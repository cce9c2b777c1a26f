import torch
from torch import nn

minutes = torch.tensor([12.0, 3.0, 25.0])
logits = torch.zeros(3)
late = (minutes > 10).float()
print(f"{nn.BCEWithLogitsLoss()(logits, late).item():.4f}")
