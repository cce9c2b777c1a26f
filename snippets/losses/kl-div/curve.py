import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-6, 6, 241, requires_grad=True)
log_probs = torch.stack([F.logsigmoid(logit), F.logsigmoid(-logit)], 1)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("KLDivLoss and its gradient, two classes")
for share in (0.5, 0.9, 1.0):
    target = torch.tensor([share, 1 - share]).expand(241, 2)
    losses = F.kl_div(log_probs, target, reduction="none").sum(1)
    (slopes,) = torch.autograd.grad(losses.sum(), logit, retain_graph=True)
    above.plot(logit.detach(), losses.detach(), label=f"share {share}")
    below.plot(logit.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("logit of the first class, against 0 for the second")
plt.show()
