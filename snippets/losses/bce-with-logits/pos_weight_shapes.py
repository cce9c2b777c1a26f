import torch
from torch import nn

logits = torch.zeros(2, 3)
target = torch.ones(2, 3)
for shape in ((), (1,), (3,), (2, 1), (2, 3)):
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.full(shape, 2.0))
    print(f"{shape!s:7} {criterion(logits, target):.4f}")
