import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

p = torch.linspace(0.005, 0.995, 401, requires_grad=True)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("BCELoss and its gradient")
for answer in (1.0, 0.0, 0.7):
    target = torch.full_like(p, answer)
    losses = F.binary_cross_entropy(p, target, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), p)
    above.plot(p.detach(), losses.detach(), label=f"target {answer:g}")
    below.plot(p.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylim(-20, 20)
below.set_ylabel("gradient")
below.set_xlabel("probability of yes")
plt.show()
