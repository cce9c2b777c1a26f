import matplotlib.pyplot as plt
import torch
from torch import nn

error = torch.linspace(-3, 3, 601, requires_grad=True)
target = torch.zeros(601)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("Four losses of an error, and their gradients")
for name, loss in {
    "MSE": nn.MSELoss(reduction="none"),
    "L1": nn.L1Loss(reduction="none"),
    "SmoothL1, beta=2": nn.SmoothL1Loss(reduction="none", beta=2.0),
    "Huber, delta=2": nn.HuberLoss(reduction="none", delta=2.0),
}.items():
    losses = loss(error, target)
    (slopes,) = torch.autograd.grad(losses.sum(), error)
    above.plot(error.detach(), losses.detach(), label=name)
    below.plot(error.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("error: prediction minus target")
plt.show()
