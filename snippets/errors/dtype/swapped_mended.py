import torch
from torch.nn import functional as F

labels = torch.tensor([0, 2, 1])
logits = torch.zeros(3, 4)
print(f"{F.cross_entropy(input=logits, target=labels).item():.4f}")
