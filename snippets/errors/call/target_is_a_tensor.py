import torch
from torch.nn import functional as F

logits = torch.zeros(3, 5)
species = [4, 0, 1]
target = torch.tensor(species, device=logits.device)
print(f"{F.cross_entropy(logits, target).item():.4f}")
