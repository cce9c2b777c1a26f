import torch
from torch.nn import functional as F

logits = torch.tensor([[0.2, 1.4], [1.0, 0.3]], requires_grad=True)
label = torch.tensor([0, 1])
losses = F.cross_entropy(logits, label, reduction="none")
hard = losses / losses.sum()  # The harder the sample, the more it counts.

pull = {}
for name, weight in [("attached", hard), ("detached", hard.detach())]:
    loss = (losses * weight).sum()
    (gradient,) = torch.autograd.grad(loss, logits, retain_graph=True)
    pull[name] = gradient[:, 0].tolist()
    row = "  ".join(f"{value:.4f}" for value in pull[name])
    print(f"{name}  loss {loss.item():.4f}  gradient {row}")
