import torch
from torch import nn

logits = torch.tensor([12.3, -4.5])
for dtype in (torch.float16, torch.float32, torch.float64):
    target = torch.tensor([0.0, 1.0], dtype=dtype)
    loss = nn.BCEWithLogitsLoss()(logits, target)
    print(f"target {dtype}   loss {loss.dtype}   {loss.item():.6f}")
