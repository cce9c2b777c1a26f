import torch
from torch.nn import functional as F

forecast = torch.tensor([25.0, 19.0], requires_grad=True)
measured = torch.tensor([0.0, 0.0])
known = torch.tensor([0.0, 0.0])

total = F.mse_loss(forecast, measured, weight=known, reduction="sum")
loss = total / known.sum().clamp(min=1)
loss.backward()
print("loss", loss.item(), "gradient", forecast.grad.tolist())
