import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

p = torch.linspace(0.5, 0.9999, 1000)
others = (1 - p) / 4
log_probs = torch.stack([p, others, others, others, others], dim=1).log()
target = torch.zeros(1000, dtype=torch.long)

best = {}
for smoothing in (0.0, 0.1, 0.2):
    losses = F.cross_entropy(log_probs, target, label_smoothing=smoothing, reduction="none")
    best[f"{smoothing:.0%}"] = p[losses.argmin()].item()
    plt.plot(p, losses, label=f"smoothing {smoothing}")
plt.title("With smoothing, certainty costs")
plt.xlabel("probability of the right class, of five")
plt.ylabel("loss")
plt.legend()
plt.show()
