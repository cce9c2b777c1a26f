import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(-10, 10, 201, requires_grad=True)
cat = torch.ones(201)

mse = F.mse_loss(logits.sigmoid(), cat, reduction="sum")
bce = F.binary_cross_entropy_with_logits(logits, cat, reduction="sum")
(by_mse,) = torch.autograd.grad(mse, logits)
(by_bce,) = torch.autograd.grad(bce, logits)
steepest = by_mse.min().item()
at = logits[by_mse.argmin()].item()

plt.plot(logits.detach(), by_mse, label="MSE on the sigmoid")
plt.plot(logits.detach(), by_bce, label="cross-entropy")
plt.title("What pulls a wrong logit up, if the answer is yes")
plt.xlabel("logit (left: sure of no, right: sure of yes)")
plt.ylabel("gradient")
plt.legend(loc="lower right")
plt.show()
