import torch
from torch.nn import functional as F

mask = torch.tensor([[0.0, 1.0], [2.0, 2.0]])
one_hot = F.one_hot(mask.long(), num_classes=3)
print(f"{one_hot.dtype}, {tuple(one_hot.shape)}")
