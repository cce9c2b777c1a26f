import torch
from torch.nn import functional as F

forecast = torch.tensor([18.0, 21.0, 25.0], requires_grad=True)
measured = torch.tensor([20.0, float("nan"), 22.0])  # one was not read
known = ~measured.isnan()

each = F.mse_loss(forecast, measured, reduction="none")
found = {
    "as it is": each.mean(),
    "weight 0": F.mse_loss(forecast, measured, weight=known.float()),
    "torch.where": torch.where(known, each, 0.0).sum() / known.sum(),
    "taken out": F.mse_loss(forecast[known], measured[known]),
}
losses = {name: loss.item() for name, loss in found.items()}
for name, loss in found.items():
    (slopes,) = torch.autograd.grad(loss, forecast, retain_graph=True)
    gradient = [round(slope, 2) for slope in slopes.tolist()]
    print(f"{name:11} {losses[name]}  gradient {gradient}")
