import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-4, 4, 401, requires_grad=True)
target = torch.zeros(401)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("GaussianNLLLoss and its gradient, over the error")
for var in (0.25, 1.0, 4.0):
    losses = F.gaussian_nll_loss(error, target, var, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), error)
    above.plot(error.detach(), losses.detach(), label=f"variance {var:g}")
    below.plot(error.detach(), slopes)
above.set_ylim(-1, 6)
above.set_ylabel("loss")
above.legend(loc="upper center")
below.set_ylabel("gradient")
below.set_xlabel("error: mean minus target")
plt.show()
