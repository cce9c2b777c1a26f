import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-3, 3, 601, requires_grad=True)
target = torch.zeros(601)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("SmoothL1Loss and its gradient")
for beta in (2.0, 1.0, 0.5, 0.0):
    losses = F.smooth_l1_loss(error, target, beta=beta, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), error)
    above.plot(error.detach(), losses.detach(), label=f"beta={beta:g}")
    below.plot(error.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("error: prediction minus target")
plt.show()
