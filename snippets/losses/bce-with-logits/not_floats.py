import torch
from torch import nn

logits = torch.tensor([2.5, -1.0, -0.4])
for dtype in (torch.int64, torch.bool):
    try:
        nn.BCEWithLogitsLoss()(logits, torch.tensor([1, 0, 1], dtype=dtype))
    except RuntimeError as error:
        print(f"{dtype}: {error}")
