import torch
from torch import nn

expected = torch.tensor([820.0, 640.0, 599.9, 600.0], requires_grad=True)
actual = torch.tensor([850.0, 600.0, 600.0, 600.0])

nn.L1Loss(reduction="sum")(expected, actual).backward()
for error, slope in zip(expected - actual, expected.grad, strict=True):
    print(f"error {error:6.1f}   gradient {slope:4.1f}")
