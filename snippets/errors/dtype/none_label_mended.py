import torch
from torch.nn import functional as F

species = [4, None, 2]
target = torch.tensor([-100 if n is None else n for n in species])
loss = F.cross_entropy(torch.zeros(3, 5), target, ignore_index=-100)
print(f"{target.tolist()}, loss {loss.item():.4f}")
