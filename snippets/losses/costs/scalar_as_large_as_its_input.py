import torch
from torch import nn

predictions, target = torch.rand(1000, 1000), torch.rand(1000, 1000)
print(f"{'bytes held by':14}{'none':>12}{'mean':>12}")
for name in ("L1Loss", "MSELoss", "SmoothL1Loss", "HuberLoss", "BCELoss"):
    criterion = getattr(nn, name)
    each = criterion(reduction="none")(predictions, target)
    mean = criterion(reduction="mean")(predictions, target)
    held = [loss.untyped_storage().nbytes() for loss in (each, mean)]
    print(f"{name:14}{held[0]:12,}{held[1]:12,}")

loss = nn.MSELoss()(predictions, target).detach()
detached = loss.untyped_storage().nbytes()
cloned = loss.clone().untyped_storage().nbytes()
print(f"MSELoss detached {detached:,}, then cloned {cloned}")
