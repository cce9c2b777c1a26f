import torch
from torch import nn

logits = torch.tensor([[2.0, 1.5, 0.5, -3.0], [-2.0, 0.5, -1.0, 4.0]])
target = torch.tensor([1, 1, 1, 0])  # (C), of the first article only

losses = nn.MultiLabelSoftMarginLoss(reduction="none")(logits, target)
print("losses", [round(loss, 4) for loss in losses.tolist()])
