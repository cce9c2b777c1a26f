import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0, 20.0])
taken = torch.tensor([32.0, 24.0, 41.0, 60.0])
delta = 5.0

losses = []
for error in (promised - taken).tolist():
    size = abs(error)
    if size < delta:
        losses.append(size**2 / 2)
    else:
        losses.append(delta * (size - delta / 2))
halved_square = size**2 / 2  # what the last error would cost
by_hand = sum(losses) / len(losses)

print("losses    ", losses)
print("by hand   ", by_hand)
print("HuberLoss ", nn.HuberLoss(delta=delta)(promised, taken).item())
