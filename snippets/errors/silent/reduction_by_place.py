import torch
from torch import nn

forecast = torch.tensor([18.0, 21.0, 25.0, 19.0])
measured = torch.tensor([20.0, 20.0, 22.0, 25.0])

for loss_fn in (nn.MSELoss("sum"), nn.MSELoss(reduction="sum")):
    loss = loss_fn(forecast, measured).item()
    print(f"reduction {loss_fn.reduction!r:6}  loss {loss:.2f}")
