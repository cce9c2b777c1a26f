import torch
from torch.nn import functional as F

torch.manual_seed(2)
hours = torch.linspace(0, 8, 60)
points = 10 * hours + 3 * torch.randn(60)
train, valid = slice(0, 60, 2), slice(1, 60, 2)
slope = torch.tensor(0.0, requires_grad=True)

for _ in range(100):
    data = F.mse_loss(slope * hours[train], points[train])
    penalty = 0.1 * slope**2
    (gradient,) = torch.autograd.grad(data + penalty, slope)
    slope.data -= 0.01 * gradient

logged = (data + penalty).item()
held_out = F.mse_loss(slope * hours[valid], points[valid]).item()
print(f"training, with the penalty  {logged:7.3f}")
print(f"validation                  {held_out:7.3f}")
print(f"training, the data alone    {data.item():7.3f}")
