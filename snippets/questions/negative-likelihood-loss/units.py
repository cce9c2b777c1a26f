import math

import torch
from torch import nn

predicted = torch.tensor([18.0, 25.0, 31.0])
deviation = torch.tensor([2.0, 1.5, 4.0])
actual = torch.tensor([19.0, 24.0, 35.0])

loss = {}
# A unit and its length in minutes.
for unit, length in (("seconds", 1 / 60), ("minutes", 1.0), ("hours", 60.0)):
    variance = (deviation / length) ** 2
    loss_fn = nn.GaussianNLLLoss(full=True)
    loss[unit] = loss_fn(predicted / length, actual / length, variance).item()
    print(f"in {unit:8} {loss[unit]:7.4f}")
step = loss["minutes"] - loss["hours"]
print(f"a step      {step:7.4f} = log 60 = {math.log(60):.4f}")
