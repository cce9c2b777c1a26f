import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

p = torch.linspace(0.06, 1, 300, requires_grad=True)
probs = torch.stack([p, 1 - p], dim=1)
target = torch.zeros(300, dtype=torch.int64)
inputs = {
    "log-probabilities": probs.log(),
    "probabilities, by mistake": probs,
}
figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("NLLLoss and its gradient")
for name, given in inputs.items():
    losses = F.nll_loss(given, target, reduction="none")
    total = losses.sum()
    (slopes,) = torch.autograd.grad(total, p, retain_graph=True)
    above.plot(p.detach(), losses.detach(), label=name)
    below.plot(p.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient on the probability")
below.set_xlabel("probability of the right class")
plt.show()
