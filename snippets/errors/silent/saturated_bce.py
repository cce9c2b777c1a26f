import torch
from torch import nn


def bce_of_sigmoid(logit, target):
    return nn.BCELoss()(logit.sigmoid(), target)


no = torch.tensor([0.0])
after = {}
for name, loss_fn in [
    ("BCELoss", bce_of_sigmoid),
    ("BCEWithLogitsLoss", nn.BCEWithLogitsLoss()),
]:
    logit = torch.tensor([17.0], requires_grad=True)  # Sure of a yes.
    losses = []
    for _ in range(41):
        loss = loss_fn(logit, no)
        (gradient,) = torch.autograd.grad(loss, logit)
        logit = (logit - gradient).detach().requires_grad_()
        losses.append(loss.item())
    after[name] = losses
    print(f"{name:17}", *(f"{loss:8.4f}" for loss in losses[::10]))
