import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

log_rate = torch.linspace(-2, 3, 501, requires_grad=True)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("PoissonNLLLoss and its gradient")
for count in (0.0, 1.0, 5.0, 10.0):
    target = torch.full((501,), count)
    losses = F.poisson_nll_loss(log_rate, target, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), log_rate)
    at = log_rate.detach()
    above.plot(at, losses.detach(), label=f"count {count:.0f}")
    below.plot(at, slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("log of the rate")
plt.show()
