import torch
from torch.nn import functional as F

expected = torch.tensor([2.0, 200.0])
counted = torch.tensor([5.0, 203.0])

squares = F.mse_loss(expected, counted, reduction="none")
costs = F.poisson_nll_loss(expected.log(), counted, reduction="none")
# The least these counts can cost: the loss of a model that expects them.
floors = F.poisson_nll_loss(counted.log(), counted, reduction="none")
excess = costs - floors

for hour in range(2):
    print(
        f"expected {expected[hour]:3.0f}, counted {counted[hour]:3.0f}: "
        f"squared error {squares[hour]:.0f}, Poisson {excess[hour]:.3f}"
    )
