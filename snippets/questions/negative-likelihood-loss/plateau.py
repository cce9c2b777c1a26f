import torch
from torch.optim import SGD
from torch.optim.lr_scheduler import ReduceLROnPlateau


def learning_rate_after(losses, **options):
    optimizer = SGD([torch.zeros(1)], lr=1.0)
    scheduler = ReduceLROnPlateau(optimizer, patience=3, **options)
    for loss in losses:
        scheduler.step(loss)
    return optimizer.param_groups[0]["lr"]


flat = [2.0] * 5
flat_below = [-2.0] * 5
positive = learning_rate_after(flat)
negative = learning_rate_after(flat_below)
absolute = learning_rate_after(flat_below, threshold_mode="abs")
print(f"loss stuck at  2, default                lr {positive}")
print(f"loss stuck at -2, default                lr {negative}")
print(f"loss stuck at -2, threshold_mode='abs'   lr {absolute}")
