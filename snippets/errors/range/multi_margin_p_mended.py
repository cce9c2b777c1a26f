import torch
from torch import nn

scores, labels = torch.tensor([[1.0, 3.0, 0.0]]), torch.tensor([0])
for p in [1, 2]:
    print(f"p={p}: {nn.MultiMarginLoss(p=p)(scores, labels).item():.4f}")
