import torch
from torch import nn

logits = torch.tensor([4.0, -4.0, 4.0, -4.0])  # four pixels, all right
mask = torch.tensor([255, 0, 255, 0])  # as image files have it

wrong = nn.BCEWithLogitsLoss()(logits, mask.float()).item()
surer = nn.BCEWithLogitsLoss()(10 * logits, mask.float()).item()
mended = nn.BCEWithLogitsLoss()(logits, mask / 255).item()
print(f"targets 0 and 255     {wrong:8.2f}")
print(f"and ten times as sure {surer:8.2f}")
print(f"targets 0 and 1       {mended:8.4f}")
