import torch
from torch import nn

found = torch.tensor([52.0, 118.0, 203.0, 164.0])
drawn = torch.tensor([50.0, 120.0, 200.0, 180.0])
beta = 5.0

losses = []
for error in (found - drawn).tolist():
    size = abs(error)
    if size < beta:
        losses.append(size**2 / (2 * beta))
    else:
        losses.append(size - beta / 2)
by_hand = sum(losses) / len(losses)

print("losses       ", losses)
print(f"by hand       {by_hand:.5f}")
print(f"SmoothL1Loss  {nn.SmoothL1Loss(beta=beta)(found, drawn):.5f}")
