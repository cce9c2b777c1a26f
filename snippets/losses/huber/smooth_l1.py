import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0, 20.0])
taken = torch.tensor([32.0, 24.0, 41.0, 60.0])

for size in (0.5, 1.0, 5.0):
    huber = nn.HuberLoss(delta=size)(promised, taken).item()
    smooth = nn.SmoothL1Loss(beta=size)(promised, taken).item()
    ratio = huber / smooth
    print(f"{size:3}: Huber {huber:7.4f}", end="")
    print(f"   SmoothL1 {smooth:7.4f}   ratio {ratio:.4f}")
