import torch
from torch.nn import functional as F

mask = torch.tensor([[0, 1, 255], [2, 2, 255]])
known = mask != 255
one_hot = F.one_hot(mask.where(known, 0), num_classes=3)
one_hot = one_hot * known.unsqueeze(-1)
print(f"{tuple(one_hot.shape)}, {one_hot.sum()} of {mask.numel()} marked")
