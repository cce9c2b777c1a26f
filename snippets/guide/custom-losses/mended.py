import torch
from torch.nn import functional as F


def mse_l1_loss(predicted, actual, l1_weight):
    squares = F.mse_loss(predicted, actual)
    absolutes = F.l1_loss(predicted, actual)
    return squares + l1_weight * absolutes


predicted = torch.tensor([78.0, 85.0, 92.0])
actual = torch.tensor([80.0, 87.0, 90.0])

once = mse_l1_loss(predicted, actual, l1_weight=0.3)
ten_times = mse_l1_loss(predicted.repeat(10), actual.repeat(10), l1_weight=0.3)
print(f" 3 scores: loss {once:.1f}")
print(f"30 scores: loss {ten_times:.1f}")
