import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

margin = torch.linspace(-4, 4, 401, requires_grad=True)
yes = torch.ones(401)
zero = torch.zeros(401)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("Three losses of a yes or no")
for name, losses in {
    "BCE with logits": F.binary_cross_entropy_with_logits(margin, yes, reduction="none"),
    "soft margin": F.soft_margin_loss(margin, yes, reduction="none"),
    "hinge": F.margin_ranking_loss(margin, zero, yes, margin=1.0, reduction="none"),
}.items():
    (slopes,) = torch.autograd.grad(losses.sum(), margin)
    above.plot(margin.detach(), losses.detach(), label=name)
    below.plot(margin.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("logit, counted positive on the right side")
plt.show()
