import torch
from torch import nn

logits = torch.tensor([[2.0, 1.5, 0.5, -3.0], [-2.0, 0.5, -1.0, 4.0]])
target = torch.tensor([[1, 1, 1, 0], [0, 0, 0, 1]])
weight = torch.tensor([1.0, 1.0, 2.0, 4.0])

this = nn.MultiLabelSoftMarginLoss(weight, reduction="none")
other = nn.BCEWithLogitsLoss(weight, reduction="none")
ours = this(logits, target).tolist()
theirs = other(logits, target.float()).mean(dim=1).tolist()
print("MultiLabelSoftMarginLoss", [round(loss, 5) for loss in ours])
print("BCEWithLogitsLoss       ", [round(loss, 5) for loss in theirs])
