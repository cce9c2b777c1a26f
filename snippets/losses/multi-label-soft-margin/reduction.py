import torch
from torch import nn

logits = torch.tensor([[2.0, 1.5, 0.5, -3.0], [-2.0, 0.5, -1.0, 4.0]])
target = torch.tensor([[1.0, 1.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]])

values = {}
for reduction in ("none", "sum", "mean"):
    this = nn.MultiLabelSoftMarginLoss(reduction=reduction)(logits, target)
    other = nn.BCEWithLogitsLoss(reduction=reduction)(logits, target)
    if reduction == "none":
        print("none: shape", tuple(this.shape), "and", tuple(other.shape))
    else:
        values[reduction] = [this.item(), other.item()]
        print(f"{reduction:4}: {this:.4f} and {other:.4f}")
