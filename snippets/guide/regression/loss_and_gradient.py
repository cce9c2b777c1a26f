import matplotlib.pyplot as plt
import torch
from torch import nn

losses = {
    "MSE": nn.MSELoss(reduction="none"),
    "L1": nn.L1Loss(reduction="none"),
    "Huber, delta 1": nn.HuberLoss(delta=1.0, reduction="none"),
}
figure, (upper, lower) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
for name, loss_fn in losses.items():
    error = torch.linspace(-3, 3, 241, requires_grad=True)
    loss = loss_fn(error, torch.zeros_like(error))
    loss.sum().backward()
    gradient = error.grad
    upper.plot(error.detach(), loss.detach(), label=name)
    lower.plot(error.detach(), gradient, label=name)

figure.suptitle("What an error costs, and how hard it pulls")
upper.set_ylabel("loss")
upper.legend()
lower.set_ylabel("gradient")
lower.set_xlabel("error: predicted minus actual")
plt.show()
