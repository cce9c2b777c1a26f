import torch
from torch.nn import functional as F

predicted = torch.tensor([20.0, 21.0, 19.0])
measured = torch.tensor([21.0, 21.0, 22.0])
weight = torch.tensor([1.0, 1.0, 4.0])  # the last place matters most

mean = {}
for function in (F.mse_loss, F.l1_loss, F.huber_loss):
    total = function(predicted, measured, weight=weight, reduction="sum")
    name = function.__name__
    mean[name] = function(predicted, measured, weight=weight).item()
    print(f"{name:10}  mean {mean[name]:.4f}", end="   ")
    print(f"sum / weights {total / 6:.4f}   sum / 3 {total / 3:.4f}")
