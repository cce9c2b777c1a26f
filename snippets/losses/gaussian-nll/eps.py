import torch
from torch import nn

mean, target = torch.tensor([20.0]), torch.tensor([20.5])

for eps in (1e-6, 1e-2):
    loss_fn = nn.GaussianNLLLoss(eps=eps)
    print(f"eps={eps:g}")
    for var in (1.0, 1e-2, 1e-4, 1e-8, 0.0):
        loss = loss_fn(mean, target, torch.tensor([var])).item()
        print(f"  variance {var:<6g} loss {loss:14.3f}")
