import torch
from torch.nn import functional as F

points = torch.tensor([[-2.0], [-1.0], [1.0], [3.0]])
passed = torch.tensor([0.0, 0.0, 1.0, 1.0])

rest = {}
for strength in (0.0, 0.01, 0.1):
    weight = torch.zeros(1, requires_grad=True)
    for _ in range(400):
        loss = F.binary_cross_entropy_with_logits(points @ weight, passed)
        penalty = strength * (weight**2).sum()
        (gradient,) = torch.autograd.grad(loss + penalty, weight)
        weight.data -= gradient
    rest[strength] = {"loss": loss.item(), "penalty": penalty.item()}
    print(f"strength {strength:<4}  loss {loss.item():.4f}", end="")
    print(f"  penalty {penalty.item():.4f}")
