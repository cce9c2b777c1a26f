import torch
from torch import nn

forecast = torch.tensor([18.0, 21.0, 25.0, 19.0])  # degrees at noon
measured = torch.tensor([20.0, 20.0, 22.0, 25.0])

loss = nn.MSELoss()(forecast, measured).item()
root = loss**0.5
print(f"MSELoss        {loss:5.2f}  squared degrees")
print(f"its root       {root:5.2f}  degrees")
