import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-4, 4, 401, requires_grad=True)
target = torch.zeros(401)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("HuberLoss and its gradient")
for delta in (0.5, 1.0, 2.0):
    losses = F.huber_loss(error, target, delta=delta, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), error)
    above.plot(error.detach(), losses.detach(), label=f"delta={delta:g}")
    below.plot(error.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("error: prediction minus target")
plt.show()
