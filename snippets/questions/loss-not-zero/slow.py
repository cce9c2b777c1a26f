import torch
from torch.nn import functional as F

points = torch.tensor([[-2.0], [-1.0], [1.0], [3.0]])
passed = torch.tensor([0.0, 0.0, 1.0, 1.0])
weight = torch.zeros(1, requires_grad=True)

losses = {}
for step in range(1, 1001):
    logits = points @ weight
    loss = F.binary_cross_entropy_with_logits(logits, passed)
    (gradient,) = torch.autograd.grad(loss, weight)
    weight.data -= gradient
    if step in (10, 100, 1000):
        right = ((logits > 0) == passed.bool()).sum().item()
        losses[step] = loss.item()
        print(f"step {step:4}: {right} of 4 right, loss {losses[step]:.5f}")
