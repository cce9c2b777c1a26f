import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

right = torch.linspace(-8, 8, 401, requires_grad=True)
logits = torch.stack([right, torch.zeros(401), torch.zeros(401)], dim=1)
target = torch.zeros(401, dtype=torch.int64)
one_hot = F.one_hot(target, 3).float()

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("Three losses over the logit of the right class")
for name, losses in {
    "cross-entropy": F.cross_entropy(logits, target, reduction="none"),
    "multi-margin": F.multi_margin_loss(logits, target, reduction="none"),
    "MSE of softmax": (logits.softmax(1) - one_hot).square().sum(1),
}.items():
    (slopes,) = torch.autograd.grad(losses.sum(), right, retain_graph=True)
    above.plot(right.detach(), losses.detach(), label=name)
    below.plot(right.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("logit of the right class, the other two at 0")
plt.show()
