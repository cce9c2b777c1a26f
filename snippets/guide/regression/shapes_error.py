import warnings

import torch
from torch import nn

warnings.filterwarnings("error", message="Using a target size")

predicted = torch.tensor([[28.0], [31.0], [36.0]])
actual = torch.tensor([28.0, 31.0, 36.0])

for loss_fn in (nn.MSELoss(), nn.L1Loss(), nn.SmoothL1Loss(), nn.HuberLoss()):
    try:
        loss_fn(predicted, actual)
    except UserWarning as refusal:
        print(f"{type(loss_fn).__name__:12} {str(refusal)[:19]} …")
