import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# The logit whose sigmoid is the probability of the right answer.
logit = torch.linspace(0.01, 0.99, 99).logit().requires_grad_()
p = torch.sigmoid(logit).detach()

pull = {}
figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("Focal loss and its pull on the right logit")
for gamma in (0, 1, 2, 5):
    ce = -F.logsigmoid(logit)
    losses = (1 - torch.exp(-ce)) ** gamma * ce
    (slopes,) = torch.autograd.grad(losses.sum(), logit)
    # At the probabilities 0.1 and 0.9.
    hard, sure = -slopes[9].item(), -slopes[89].item()
    pull[f"gamma {gamma}"] = {"hard": hard, "sure": sure}
    above.plot(p, losses.detach(), label=f"gamma {gamma}")
    below.plot(p, -slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("minus the gradient")
below.set_xlabel("probability of the right answer")
plt.show()
