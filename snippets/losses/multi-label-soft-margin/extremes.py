import torch
from torch import nn

target = torch.tensor([[1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
logits = torch.tensor([[1e3, 1e3], [-1e3, 1e3], [torch.inf, 1e3]])

losses = nn.MultiLabelSoftMarginLoss(reduction="none")(logits, target)
for row, loss in zip(logits.tolist(), losses.tolist(), strict=True):
    print(row, loss)
