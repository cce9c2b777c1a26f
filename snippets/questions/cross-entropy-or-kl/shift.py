import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

share = torch.tensor([0.7, 0.3])  # Seven of ten people say cat.
cat = torch.linspace(0.05, 0.95, 181)
log_probs = torch.stack([cat, 1 - cat], dim=1).log()

target = share.expand_as(log_probs)
cross_entropy = -(target * log_probs).sum(dim=1)
divergence = F.kl_div(log_probs, target, reduction="none").sum(dim=1)
best = cat[cross_entropy.argmin()].item()
floor = cross_entropy.min().item()
lowest = divergence.min().item()
print(f"best probability {best:.2f}")
print(f"there: cross-entropy {floor:.4f}, divergence {lowest:.4f}")

plt.plot(cat, cross_entropy, label="cross-entropy")
plt.plot(cat, divergence, label="KL divergence")
plt.axvline(best, color="gray", linewidth=1)
plt.title("One curve, two heights")
plt.xlabel("predicted probability of a cat")
plt.ylabel("loss")
plt.legend()
plt.show()
