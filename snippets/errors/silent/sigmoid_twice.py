import torch
from torch import nn

floors = {}
for share, spam in [
    ("all spam", [1.0, 1.0, 1.0, 1.0]),
    ("half spam", [1.0, 0.0, 1.0, 0.0]),
    ("no spam", [0.0, 0.0, 0.0, 0.0]),
]:
    target = torch.tensor(spam)
    logits = 40 * target - 20  # As sure and as right as can be.
    loss = nn.BCEWithLogitsLoss()
    floors[share] = loss(logits.sigmoid(), target).item()
    right = loss(logits, target).item()
    print(f"{share:9}  twice {floors[share]:.4f}  once {right:.4f}")
