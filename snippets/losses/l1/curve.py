import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-2, 2, 401, requires_grad=True)
target = torch.zeros(401)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("L1Loss and its gradient, beside MSELoss")
for name, loss_fn in (("L1Loss", F.l1_loss), ("MSELoss", F.mse_loss)):
    losses = loss_fn(error, target, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), error)
    above.plot(error.detach(), losses.detach(), label=name)
    below.plot(error.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("error: prediction minus target")
plt.show()
