import math

import torch
from torch import nn

torch.manual_seed(0)
photos = torch.rand(64, 100)
fresh, expected = {}, []
for classes in (2, 10, 100, 1000, 50257):
    labels = torch.randint(classes, (64,))
    model = nn.Linear(100, classes)
    fresh[classes] = nn.CrossEntropyLoss()(model(photos), labels).item()
    expected.append(math.log(classes))
    print(f"{classes:6} classes: log C {expected[-1]:7.4f}", end="  ")
    print(f"fresh model {fresh[classes]:7.4f}")

unscaled = nn.CrossEntropyLoss()(model(255 * photos), labels).item()
print(f"pixels from 0 to 255 instead:       {unscaled:7.4f}")
