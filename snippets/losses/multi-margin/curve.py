import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

right = torch.linspace(-3, 3, 601, requires_grad=True)
others = torch.tensor([0.0, -1.5]).expand(601, 2)
scores = torch.cat([right.unsqueeze(1), others], dim=1)
target = torch.zeros(601, dtype=torch.int64)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("MultiMarginLoss and its gradient")
for name, losses in {
    "p=1": F.multi_margin_loss(scores, target, reduction="none"),
    "p=2": F.multi_margin_loss(scores, target, p=2, reduction="none"),
    "CrossEntropyLoss": F.cross_entropy(scores, target, reduction="none"),
}.items():
    (slopes,) = torch.autograd.grad(losses.sum(), right, retain_graph=True)
    above.plot(right.detach(), losses.detach(), label=name)
    below.plot(right.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("score of the right class; the others have 0 and -1.5")
plt.show()
