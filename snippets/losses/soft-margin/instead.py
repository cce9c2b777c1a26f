import torch
from torch import nn

scores = torch.tensor([2.0, -1.5, 0.5])
sign = torch.tensor([1.0, -1.0, -1.0])
zero_one = (sign + 1) / 2  # 1 stays 1, and -1 becomes 0

this = nn.SoftMarginLoss()(scores, sign).item()
other = nn.BCEWithLogitsLoss()(scores, zero_one).item()
print(f"SoftMarginLoss    {this:.6f}   {sign.tolist()}")
print(f"BCEWithLogitsLoss {other:.6f}   {zero_one.tolist()}")
