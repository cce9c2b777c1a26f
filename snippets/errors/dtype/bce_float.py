import torch
from torch import nn

spam = torch.tensor([0, 1, 1, 0])
logits = torch.tensor([-1.4, 2.2, 0.4, -2.2])
target = spam.to(logits.dtype)
print(f"{nn.BCELoss()(logits.sigmoid(), target).item():.4f}")
print(f"{nn.BCEWithLogitsLoss()(logits, target).item():.4f}")
