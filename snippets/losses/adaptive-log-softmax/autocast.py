import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [-0.5, 1.0, 0.0, 1.0]])
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)

with torch.autocast("cpu", dtype=torch.bfloat16):
    print(criterion(hidden, torch.tensor([0, 1])).output.dtype)
    criterion(hidden, torch.tensor([0, 6]))
