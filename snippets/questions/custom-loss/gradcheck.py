import torch
from torch.autograd import gradcheck


def ratio_loss(predicted, actual):
    return (predicted.log() - actual.log()).square().mean()


def weighted_ratio_loss(predicted, actual):
    weights = (predicted / actual).detach()
    return (weights * (predicted.log() - actual.log()).square()).mean()


prices = torch.tensor([100.0, 400.0, 500.0]).double().requires_grad_()
sold_for = torch.tensor([200.0, 200.0, 450.0]).double()
for loss_fn in (ratio_loss, weighted_ratio_loss):
    passed = gradcheck(loss_fn, (prices, sold_for), raise_exception=False)
    print(f"{loss_fn.__name__:20} gradient right: {passed}")
