import torch
from torch.nn import functional as F

minutes = torch.tensor([20.0, 21.0, 22.0, 24.0, 63.0])
promises = torch.arange(15.0, 65.0)

best = {}
for name, loss_function in {"MSE": F.mse_loss, "L1": F.l1_loss}.items():
    losses = [loss_function(p.expand(5), minutes) for p in promises]
    best[name] = promises[torch.stack(losses).argmin()].item()
    print(f"{name:3}   promise {best[name]:.0f} minutes")
