import torch
from torch import nn
from torch.nn import functional as F

forecast = torch.tensor([18.0, 21.0, 25.0, 19.0])
measured = torch.tensor([20.0, 20.0, 22.0, 25.0])

total = nn.MSELoss(reduction="sum")(forecast, measured).item()
by_place = nn.MSELoss("sum")(forecast, measured).item()
print("by name, sum  ", total)
print("by place      ", by_place)
print("the functional", F.mse_loss(forecast, measured, "sum").item())
