import torch
from torch import nn

scores = torch.tensor([[2.5, 0.5, 1.0], [0.4, 1.0, 0.7]])
target = torch.tensor([0, 1])
for dtype in (torch.int64, torch.int32, torch.uint8, torch.float32):
    try:
        loss = nn.MultiMarginLoss()(scores, target.to(dtype))
        print(f"{dtype}: {loss:.4f}")
    except RuntimeError as error:
        print(f"{dtype}: {error}")
