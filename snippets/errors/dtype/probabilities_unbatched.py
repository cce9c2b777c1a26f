import torch
from torch.nn import functional as F

logits = torch.zeros(1, 3)
label = torch.tensor([2])
print(f"{F.cross_entropy(logits, label).item():.4f}")
print(f"{F.cross_entropy(logits.squeeze(0), label.squeeze(0)).item():.4f}")
