import torch
from torch.nn import functional as F

minutes = torch.tensor([18.0, 20.0, 21.0, 24.0, 25.0, 30.0, 44.0])
model = torch.tensor([20.0, 21.0, 20.0, 25.0, 27.0, 32.0, 37.0])
mean = minutes.mean().expand(7)
median = minutes.median().expand(7)

mse = F.mse_loss(model, minutes).item()
mse_baseline = F.mse_loss(mean, minutes).item()
mae = F.l1_loss(model, minutes).item()
mae_baseline = F.l1_loss(median, minutes).item()
variance = minutes.var(correction=0).item()
explained = 1 - mse / mse_baseline
print(f"MSE of the mean   {mse_baseline:7.3f} = variance {variance:.3f}")
print(f"MSE of the model  {mse:7.3f}   R squared {explained:.3f}")
print(f"L1 of the median  {mae_baseline:7.3f}")
print(f"L1 of the model   {mae:7.3f}")
