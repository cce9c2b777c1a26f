import torch
from torch import nn

expected = torch.tensor([820.0, 640.0, 1150.0, 900.0])
actual = torch.tensor([850.0, 600.0, 1200.0, 1500.0])

for reduction in ("sum", "mean"):
    loss = nn.L1Loss(reduction=reduction)(expected, actual)
    print(f"reduction={reduction!r:7} {loss.item()}")
norm = torch.linalg.vector_norm(expected - actual, ord=1)
print(f"the L1 norm       {norm.item()}")
