import torch
from torch.nn import functional as F

hours = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
points = torch.tensor([12.0, 19.0, 31.0, 42.0, 49.0, 60.0, 72.0, 79.0])
slope = torch.tensor(5.0, requires_grad=True)

ratio = {}
for n in (2, 4, 8):
    predicted = slope * hours[:n]
    by_sum = F.mse_loss(predicted, points[:n], reduction="sum")
    by_mean = F.mse_loss(predicted, points[:n])
    (of_sum,) = torch.autograd.grad(by_sum, slope, retain_graph=True)
    (of_mean,) = torch.autograd.grad(by_mean, slope)
    ratio[n] = (of_sum / of_mean).item()
    print(f"{n} students: gradient of sum {of_sum:7.0f}, of mean {of_mean:6.1f}")
