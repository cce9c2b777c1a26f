import torch
from torch.nn import functional as F

hours = torch.tensor([1.0, 4.0, 8.0])
points = torch.tensor([9.0, 41.0, 80.0])
slope = torch.tensor(0.0, requires_grad=True)

for step in range(29):
    loss = F.mse_loss(slope * hours, points)
    (gradient,) = torch.autograd.grad(loss, slope)
    if step % 7 == 0:
        print(f"step {step:2}  slope {slope.item():9.2g}", end="  ")
        print(f"loss {loss.item():9.2g}  gradient {gradient.item():9.2g}")
    slope.data -= 1.0 * gradient
