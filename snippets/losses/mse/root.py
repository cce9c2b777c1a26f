import torch
from torch import nn

forecast = torch.tensor([18.0, 21.0, 25.0, 19.0])
measured = torch.tensor([20.0, 20.0, 22.0, 25.0])
loss_fn = nn.MSELoss()

of_all = loss_fn(forecast, measured).sqrt().item()
halves = zip(forecast.split(2), measured.split(2), strict=True)
roots = [loss_fn(*half).sqrt().item() for half in halves]
print(f"root of the mean   {of_all:.3f}")
print(f"mean of two roots  {sum(roots) / 2:.3f}")

right = measured.clone().requires_grad_()
for eps in (0.0, 1e-8):
    root = (loss_fn(right, measured) + eps).sqrt()
    (slopes,) = torch.autograd.grad(root, right)
    print(f"all right, eps {eps:<5}  gradient {slopes.tolist()}")
