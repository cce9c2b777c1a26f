import torch
from torch import nn

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0])
clean = torch.tensor([15.0, 22.0, 23.0, 32.0, 33.0, 41.0, 45.0, 52.0, 54.0])
storms = torch.tensor([0.0, 0.0, 0.0, 0.0, 0.0, 60.0, 0.0, 45.0, 0.0])

estimates = {}
for loss_fn in (nn.MSELoss(), nn.L1Loss(), nn.HuberLoss(delta=5.0)):
    for kind, minutes in (("clean", clean), ("messy", clean + storms)):
        line = torch.zeros(2, requires_grad=True)  # at 0 km, and per km
        optimizer = torch.optim.Adam([line], lr=0.5)
        # The steps shrink to nothing, or L1 would hover around its best line.
        scheduler = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, 2000)
        for _ in range(2000):
            optimizer.zero_grad()
            loss_fn(line[0] + line[1] * km, minutes).backward()
            optimizer.step()
            scheduler.step()
        name = f"{type(loss_fn).__name__} {kind}"
        estimates[name] = (line[0] + line[1] * 5.2).item()
        print(f"{name:15} {estimates[name]:.1f} minutes for 5.2 km")
