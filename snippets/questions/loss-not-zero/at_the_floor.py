import torch
from torch.nn import functional as F

votes = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1], [0.4, 0.3, 0.3]])
entropy = -torch.xlogy(votes, votes).sum(1).mean().item()
logits = torch.zeros(3, 3, requires_grad=True)  # One row for each photo.

loss, above = {}, {}
for step in range(101):
    value = F.cross_entropy(logits, votes)
    (gradient,) = torch.autograd.grad(value, logits)
    logits.data -= 3 * gradient
    if step in (0, 10, 100):
        loss[step], above[step] = value.item(), value.item() - entropy
        print(f"step {step:3}: loss {loss[step]:.4f}", end="")
        print(f", above its floor {above[step]:.4f}")
print(f"entropy of the votes {entropy:.4f}")
