import torch
from torch import nn

logits = torch.full((2, 3, 4, 3), 9.0)  # (N, C, H, W), and W is 3 as well
logits[:, 2] = -9.0  # the third class is missed in every pixel
target = torch.ones(2, 3, 4, 3)
weight = torch.tensor([1.0, 1.0, 10.0])  # the third class counts most

criterion = nn.MultiLabelSoftMarginLoss(weight=weight)
means = {}
means["C_second"] = criterion(logits, target).item()
moved = (logits.movedim(1, -1), target.movedim(1, -1))  # (N, H, W, C)
means["C_last"] = criterion(*moved).item()
print(f"(N, C, H, W) {means['C_second']:.3f}")
print(f"(N, H, W, C) {means['C_last']:.3f}")
