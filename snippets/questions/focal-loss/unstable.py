import torch
from torch.nn import functional as F


def by_probability(z, gamma):
    p = torch.sigmoid(z)
    return -((1 - p) ** gamma) * p.log()


def by_cross_entropy(z, gamma):
    ce = -F.logsigmoid(z)
    return (1 - torch.exp(-ce)) ** gamma * ce


def by_logsigmoid(z, gamma):
    return -torch.exp(gamma * F.logsigmoid(-z)) * F.logsigmoid(z)


gradients = {}
for logit, gamma in ((-120.0, 2.0), (20.0, 0.5)):
    print(f"logit {logit:.0f}, gamma {gamma:g}")
    for focal in (by_probability, by_cross_entropy, by_logsigmoid):
        z = torch.tensor(logit, requires_grad=True)
        loss = focal(z, gamma)
        loss.backward()
        gradients[f"{focal.__name__} {logit:.0f}"] = z.grad.item()
        print(f"  {focal.__name__:17} {loss:8.1e} gradient {z.grad:8.1e}")
