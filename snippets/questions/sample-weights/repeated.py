import torch
from torch.nn import functional as F

minutes = torch.tensor([30.0, 45.0, 20.0])
forecast = torch.tensor([33.0, 40.0, 21.0])
times = torch.tensor([3, 1, 1])  # The first delivery is made three times.

losses = F.mse_loss(forecast, minutes, reduction="none")
weighted = (losses * times).sum() / times.sum()
rows = torch.arange(3).repeat_interleave(times)
repeated = F.mse_loss(forecast[rows], minutes[rows])
by_argument = F.mse_loss(forecast, minutes, weight=times.float())
print(f"weights {times.tolist()}       {weighted:.4f}")
print(f"rows {rows.tolist()}    {repeated:.4f}")
print(f"the argument weight=    {by_argument:.4f}")
