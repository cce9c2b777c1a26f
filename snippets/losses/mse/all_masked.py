import torch
from torch.nn import functional as F

forecast = torch.tensor([25.0, 19.0], requires_grad=True)
measured = torch.tensor([0.0, 0.0])
known = torch.tensor([0.0, 0.0])  # nothing was measured

loss = F.mse_loss(forecast, measured, weight=known)
total = F.mse_loss(forecast, measured, weight=known, reduction="sum")
mended = total / known.sum().clamp(min=1)
for name, each in (("mean", loss), ("sum / at least 1", mended)):
    (gradient,) = torch.autograd.grad(each, forecast)
    print(f"{name:16} {each.item()}  gradient {gradient.tolist()}")
