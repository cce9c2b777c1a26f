import torch
from torch.nn import functional as F

forecast = torch.tensor([18.0, 21.0, 25.0])
measured = torch.tensor([20.0, float("nan"), 22.0])  # one was not read
known = ~measured.isnan()

loss = F.mse_loss(forecast, measured)
weighted = F.mse_loss(forecast, measured, weight=known.float())
left_out = F.mse_loss(forecast[known], measured[known])
print("loss            ", loss.item())
print("weight 0 for it ", weighted.item())
print("left out        ", left_out.item())
