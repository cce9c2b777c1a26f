import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(-6, 6, 401, requires_grad=True)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("BCEWithLogitsLoss and its gradient")
for answer, factor, label in (
    (1.0, 1.0, "target 1"),
    (0.0, 1.0, "target 0"),
    (0.7, 1.0, "target 0.7"),
    (1.0, 3.0, "target 1, pos_weight 3"),
):
    losses = F.binary_cross_entropy_with_logits(
        logits,
        torch.full_like(logits, answer),
        pos_weight=torch.tensor(factor),
        reduction="none",
    )
    (slopes,) = torch.autograd.grad(losses.sum(), logits)
    above.plot(logits.detach(), losses.detach(), label=label)
    below.plot(logits.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("logit")
plt.show()
