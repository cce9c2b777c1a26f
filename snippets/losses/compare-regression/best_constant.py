import torch
from torch import nn

calls = torch.tensor([0.0, 1, 1, 2, 2, 3, 3, 4, 30])  # an hour each
candidates = torch.linspace(0.01, 30, 3000)

best = {}
for name, loss in {
    "MSE": nn.MSELoss(reduction="none"),
    "L1": nn.L1Loss(reduction="none"),
    "SmoothL1": nn.SmoothL1Loss(reduction="none"),
    "Huber": nn.HuberLoss(reduction="none", delta=3.0),
    "Poisson": nn.PoissonNLLLoss(log_input=False, reduction="none"),
}.items():
    losses = loss(*torch.broadcast_tensors(candidates[:, None], calls))
    best[name] = candidates[losses.mean(dim=1).argmin()].item()
    print(f"{name:9} {best[name]:.2f} calls")
