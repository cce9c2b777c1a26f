import torch
from torch.nn import functional as F

measured = torch.tensor([20.0, 19.0, 25.0, 26.0])
direction = torch.tensor([1.0, -1.0, 0.0, 4.0])
pull = {"MSE": [], "RMSE": []}
for size in (10.0, 1.0, 0.1, 0.01):
    predicted = (measured + size * direction).requires_grad_()
    mse = F.mse_loss(predicted, measured)
    for name, loss in {"MSE": mse, "RMSE": mse.sqrt()}.items():
        (slope,) = torch.autograd.grad(loss, predicted, retain_graph=True)
        pull[name].append(slope.norm().item())
    shown = "  ".join(f"{name} {pull[name][-1]:8.4f}" for name in pull)
    print(f"errors times {size:5}: gradient of {shown}")
