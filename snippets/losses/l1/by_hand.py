import torch
from torch import nn

expected = torch.tensor([820.0, 640.0, 1150.0, 900.0])
actual = torch.tensor([850.0, 600.0, 1200.0, 1500.0])

sizes = [abs(error) for error in (expected - actual).tolist()]
by_hand = sum(sizes) / len(sizes)

print("sizes   ", sizes)
print("by hand ", by_hand)
print("L1Loss  ", nn.L1Loss()(expected, actual).item())
