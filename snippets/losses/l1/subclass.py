import torch
from torch.nn import functional as F


class Rents(torch.Tensor):
    """A tensor that could carry a unit with it."""


expected = torch.tensor([820.0, 640.0])
actual = torch.tensor([850.0, 600.0])
weight = torch.tensor([1.0, 0.0])

plain = F.l1_loss(expected, actual, weight=weight).item()
rents = expected.as_subclass(Rents)
forgotten = F.l1_loss(rents, actual, weight=weight).item()
print("Tensor", plain)
print("Rents ", forgotten)
