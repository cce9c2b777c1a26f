import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

margin = torch.linspace(-4, 4, 401, requires_grad=True)

curves = {
    "SoftMarginLoss": F.soft_margin_loss(
        margin,
        torch.ones(401),
        reduction="none",
    ),
    "hinge, a hard margin": F.relu(1 - margin),
}
figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("SoftMarginLoss and its gradient")
for name, losses in curves.items():
    (slopes,) = torch.autograd.grad(losses.sum(), margin)
    above.plot(margin.detach(), losses.detach(), label=name)
    below.plot(margin.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("margin: target times score")
plt.show()
