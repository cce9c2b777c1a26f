import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

log_var = torch.linspace(-3, 6, 451, requires_grad=True)
target = torch.zeros(451)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("GaussianNLLLoss and its gradient, over the variance")
for error in (0.5, 1.0, 4.0):
    mean = torch.full((451,), error)
    var = log_var.exp()
    losses = F.gaussian_nll_loss(mean, target, var, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), log_var)
    above.plot(log_var.detach(), losses.detach(), label=f"error {error:g}")
    below.plot(log_var.detach(), slopes)
above.set_ylim(-2, 8)
above.set_ylabel("loss")
above.legend(loc="upper center")
below.set_ylim(-4, 1)
below.set_ylabel("gradient")
below.set_xlabel("logarithm of the variance")
plt.show()
