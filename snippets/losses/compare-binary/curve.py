import matplotlib.pyplot as plt
import torch
from torch import nn

logits = torch.linspace(-4, 4, 401, requires_grad=True)
yes = torch.ones(401)
zero = torch.zeros(401)

bce = nn.BCEWithLogitsLoss(reduction="none")
soft_margin = nn.SoftMarginLoss(reduction="none")
hinge = nn.MarginRankingLoss(margin=1, reduction="none")
figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("Three losses of a yes or no")
for name, losses in (
    ("BCE with logits", bce(logits, yes)),
    ("soft margin", soft_margin(logits, yes)),
    ("hinge", hinge(logits, zero, yes)),
):
    (slopes,) = torch.autograd.grad(losses.sum(), logits)
    above.plot(logits.detach(), losses.detach(), label=name)
    below.plot(logits.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("logit, where the answer is yes")
plt.show()
