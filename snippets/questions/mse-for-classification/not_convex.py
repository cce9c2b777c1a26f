import torch
from torch.nn import functional as F

yes = torch.tensor(1.0)
losses = {
    "MSE": lambda z: F.mse_loss(z.sigmoid(), yes),
    "cross-entropy": lambda z: F.binary_cross_entropy_with_logits(z, yes),
}
middle = {}
for name, loss in losses.items():
    ends = [loss(torch.tensor(z)).item() for z in (-8.0, 0.0)]
    halfway = loss(torch.tensor(-4.0)).item()
    middle[name] = [halfway, sum(ends) / 2]
    print(f"{name:13}  halfway {halfway:.3f}   straight line ", end="")
    print(f"{sum(ends) / 2:.3f}")
