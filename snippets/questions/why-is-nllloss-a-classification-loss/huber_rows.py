import torch
from torch import nn
from torch.distributions import Laplace, Normal

torch.set_default_dtype(torch.float64)
errors = torch.tensor([-2.0, -0.5, 2.0])  # of three test scores
line = torch.linspace(-300, 300, 600_001)


def log_density(error, width, normal, laplace):
    """Normal up to `width`, Laplace beyond, joined there; the area is not 1."""
    edge = torch.tensor(width)
    gap = normal.log_prob(edge) - laplace.log_prob(edge)
    middle, tails = normal.log_prob(error), laplace.log_prob(error) + gap
    return torch.where(error.abs() < width, middle, tails)


loss, nll, constant = {}, {}, {}
for width in (1.0, 5.0):
    for loss_fn, *pieces in (
        (nn.HuberLoss(delta=width), Normal(0, 1), Laplace(0, 1 / width)),
        (nn.SmoothL1Loss(beta=width), Normal(0, width**0.5), Laplace(0, 1)),
    ):
        name = f"{type(loss_fn).__name__} {width:g}"
        area = torch.trapezoid(log_density(line, width, *pieces).exp(), line)
        own = log_density(errors, width, *pieces) - area.log()
        nll[name] = -own.mean().item()
        loss[name] = loss_fn(errors, torch.zeros_like(errors)).item()
        constant[name] = nll[name] - loss[name]
        rebuilt = f"loss + {constant[name]:.4f}"
        print(f"{name:14} {loss[name]:.4f}   NLL {nll[name]:.4f} = {rebuilt}")
