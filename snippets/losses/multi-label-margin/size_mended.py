import torch
from torch import nn
from torch.nn import functional as F

scores = torch.tensor([[2.1, 0.4, 1.8, -0.9], [0.6, 0.9, 0.2, 0.3]])
target = torch.tensor([[0, 2], [1, 3]])

missing = scores.size(1) - target.size(1)
padded = F.pad(target, (0, missing), value=-1)
print(padded.tolist())
print(f"loss {nn.MultiLabelMarginLoss()(scores, padded):.4f}")
