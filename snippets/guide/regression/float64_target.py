import torch
from torch import nn

predicted = torch.tensor([31.0, 24.0], requires_grad=True)
actual = torch.tensor([36.0, 22.0], dtype=torch.float64)  # what NumPy gives

for loss_fn in (nn.MSELoss(), nn.L1Loss(), nn.SmoothL1Loss(), nn.HuberLoss()):
    loss_fn(predicted, actual).backward()
    print(f"{type(loss_fn).__name__:12} fine")
