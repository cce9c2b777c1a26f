import torch
from torch import nn

scores = torch.tensor([[2.1, 0.4, 1.8, -0.9]])
for target in (
    [1, 4, -1, -1],  # Counted from 1.
    [0, 3, -100, -100],  # The padding of other losses.
):
    try:
        nn.MultiLabelMarginLoss()(scores, torch.tensor([target]))
    except RuntimeError as error:
        print(f"{target!s:18} {error}")
