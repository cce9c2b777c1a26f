import torch
from torch import nn
from torch.distributions import Laplace, Normal

errors = torch.tensor([-2.0, -0.5, 2.0], dtype=torch.float64)  # of three test scores
line = torch.linspace(-300, 300, 600_001, dtype=torch.float64)


def log_density(error, width, normal, laplace):
    """Normal up to `width`, Laplace beyond it, joined there; its area is not 1."""
    edge = torch.tensor(width)
    joined = laplace.log_prob(error) + normal.log_prob(edge) - laplace.log_prob(edge)
    return torch.where(error.abs() < width, normal.log_prob(error), joined)


loss, nll, constant = {}, {}, {}
for width in (1.0, 5.0):
    for loss_fn, *pieces in (
        (nn.HuberLoss(delta=width), Normal(0, 1), Laplace(0, 1 / width)),
        (nn.SmoothL1Loss(beta=width), Normal(0, width**0.5), Laplace(0, 1)),
    ):
        name = f"{type(loss_fn).__name__} {width:g}"
        area = torch.trapezoid(log_density(line, width, *pieces).exp(), line)
        nll[name] = (area.log() - log_density(errors, width, *pieces)).mean().item()
        loss[name] = loss_fn(errors, torch.zeros_like(errors)).item()
        constant[name] = nll[name] - loss[name]
        rebuilt = f"loss + {constant[name]:.4f}"
        print(f"{name:14} {loss[name]:.4f}   NLL {nll[name]:.4f} = {rebuilt}")
