import torch
from torch import nn

promised = torch.tensor([30.0, 42.0, 25.0], requires_grad=True)
minutes = torch.tensor([28.0, 45.0, 25.5])

print("             as meant   swapped   gradient the same")
for loss in (nn.MSELoss(), nn.L1Loss(), nn.SmoothL1Loss(), nn.HuberLoss()):
    as_meant, swapped = loss(promised, minutes), loss(minutes, promised)
    (one,) = torch.autograd.grad(as_meant, promised)
    (other,) = torch.autograd.grad(swapped, promised)
    name = type(loss).__name__
    print(f"{name:12} {as_meant:8.4f}  {swapped:8.4f}", end="   ")
    print(torch.equal(one, other))
