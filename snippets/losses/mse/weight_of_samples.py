import torch
from torch.nn import functional as F

forecast = torch.tensor([[18.0, 21.0, 25.0], [19.0, 22.0, 24.0]])
measured = torch.tensor([[20.0, 20.0, 22.0], [25.0, 23.0, 22.0]])
days = torch.tensor([[1.0], [3.0]])  # a weight for each day

loss = F.mse_loss(forecast, measured, weight=days.expand_as(forecast))
print(f"expanded: {loss:.4f}")
F.mse_loss(forecast, measured, weight=days)
