import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0, 20.0])
taken = torch.tensor([32.0, 24.0, 41.0, 60.0])

loss_fn = nn.HuberLoss()  # delta=1.0
for unit, factor in (("minutes", 1.0), ("hours", 1 / 60)):
    loss = loss_fn(promised * factor, taken * factor).item()
    half = nn.MSELoss()(promised * factor, taken * factor).item() / 2
    print(f"{unit:7}  Huber {loss:8.4f}   half of MSE {half:8.4f}")
