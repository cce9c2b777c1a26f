import torch
from torch.nn import functional as F

forecast = torch.tensor([18.0, 21.0, 25.0])
measured = torch.tensor([20.0, 20.0, 22.0])
readings = torch.tensor([1.0, 1.0, 3.0])  # the last is a mean of three

losses = F.mse_loss(forecast, measured, weight=readings, reduction="none")
weighted = F.mse_loss(forecast, measured, weight=readings).item()
twice = F.mse_loss(forecast, measured, weight=2 * readings).item()
by_count = losses.mean().item()

print("weighted losses      ", losses.tolist())
print(f"without weight        {F.mse_loss(forecast, measured):.3f}")
print(f"with weight           {weighted:.3f}")
print(f"every weight doubled  {twice:.3f}")
print(f"losses.mean()         {by_count:.3f}")
