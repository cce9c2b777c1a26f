import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-6, 8, 401, requires_grad=True)
others = torch.zeros(401)
logits = torch.stack([logit, others, others], dim=1)
target = torch.zeros(401, dtype=torch.int64)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("CrossEntropyLoss and its gradient, three classes")
best = {}
for share in (0.0, 0.1, 0.3):
    settings = {"label_smoothing": share, "reduction": "none"}
    losses = F.cross_entropy(logits, target, **settings)
    total = losses.sum()
    (slopes,) = torch.autograd.grad(total, logit, retain_graph=True)
    best[f"{share:.0%}"] = logit[losses.argmin()].item()
    label = f"label_smoothing={share:g}"
    above.plot(logit.detach(), losses.detach(), label=label)
    below.plot(logit.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("logit of the right class; the others are 0")
plt.show()
