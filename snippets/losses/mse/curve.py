import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-3, 3, 601, requires_grad=True)
target = torch.zeros(601)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("MSELoss and its gradient, beside L1Loss")
for name, loss_fn in (("MSELoss", F.mse_loss), ("L1Loss", F.l1_loss)):
    losses = loss_fn(error, target, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), error)
    above.plot(error.detach(), losses.detach(), label=name)
    below.plot(error.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("error: prediction minus target")
plt.show()
