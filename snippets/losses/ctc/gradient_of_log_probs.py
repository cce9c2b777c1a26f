import torch
from torch.nn import functional as F

probs = [[0.2, 0.7, 0.1], [0.1, 0.5, 0.4], [0.3, 0.1, 0.6]]
log_probs = torch.tensor(probs, dtype=torch.float64).log()
target, frames, length = (torch.tensor(x) for x in ([1], 3, 1))  # "t"


def loss_at(log_probs: torch.Tensor) -> torch.Tensor:
    return F.ctc_loss(log_probs, target, frames, length, reduction="sum")


leaf = log_probs.clone().requires_grad_()
(gradient,) = torch.autograd.grad(loss_at(leaf), leaf)
step = torch.zeros(3, 3, dtype=torch.float64)
step[0, 2] = 1e-6  # The class "o", which the text does not hold.
measured = (loss_at(log_probs + step) - loss_at(log_probs - step)) / 2e-6
by_autograd = gradient[0, 2].item()
measured = measured.item()
print(f"o in the first frame: autograd {by_autograd:.4f}")
print(f"                      measured {measured:.4f}")
