import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.1, 0.4], [0.3, 0.9, 0.1], [1.2, 1.0, 0.3]])
label = torch.tensor([0, 1, 0])
trust = torch.tensor([1.0, 1.0, 0.2])  # Three samples, and three classes.

misread = F.cross_entropy(logits, label, weight=trust)
losses = F.cross_entropy(logits, label, reduction="none")
meant = (losses * trust).sum() / trust.sum()
plain = losses.mean()
print(f"weight=trust  {misread:.4f}, and the plain mean {plain:.4f}")
print(f"by hand       {meant:.4f}")

# Two samples, three classes:
F.cross_entropy(logits[:2], label[:2], weight=trust[:2])
