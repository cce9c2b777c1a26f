import torch
from torch.nn import functional as F

target = torch.tensor([3.0, float("nan"), 5.0])
known = target.isfinite()  # The second was not measured.


def attempt(name, loss_of):
    predicted = torch.tensor([2.0, 4.0, 4.0], requires_grad=True)
    loss = loss_of(predicted)
    loss.backward()
    gradient = [round(x, 4) for x in predicted.grad.tolist()]
    print(f"{name:13} loss {loss.item():6.4f}  gradient {gradient}")


def each(x):
    return F.mse_loss(x, target, reduction="none")


attempt("times 0", lambda x: (each(x) * known).sum() / 2)
attempt("where", lambda x: torch.where(known, each(x), 0.0).sum() / 2)
attempt("nan_to_num", lambda x: each(x).nan_to_num().sum() / 2)
attempt("taken out", lambda x: F.mse_loss(x[known], target[known]))
