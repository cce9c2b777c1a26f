import torch
from torch.nn import functional as F


def mse_l1_loss(predicted, actual):
    absolutes = F.l1_loss(predicted, actual)
    return F.mse_loss(predicted, actual) + 0.3 * absolutes


def frozen_l1_loss(predicted, actual):
    absolutes = F.l1_loss(predicted.detach(), actual)
    return F.mse_loss(predicted, actual) + 0.3 * absolutes


predicted = torch.tensor([78.0, 85.0, 92.0]).double().requires_grad_()
actual = torch.tensor([80.0, 87.0, 90.0]).double()
inputs = (predicted, actual)

for loss_fn in (mse_l1_loss, frozen_l1_loss):
    value = loss_fn(predicted, actual)
    passed = torch.autograd.gradcheck(loss_fn, inputs, raise_exception=False)
    print(f"{loss_fn.__name__:15} loss {value:.1f}, gradient right: {passed}")
