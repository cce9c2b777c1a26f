import torch
from torch.nn import functional as F

torch.manual_seed(0)
kinds = torch.arange(600) % 3
photos = F.one_hot(kinds, 3) + 0.5 * torch.randn(600, 3)
train, valid = slice(0, 400), slice(400, 600)
weight = torch.zeros(3, 3, requires_grad=True)

for epoch in range(3):
    losses = []
    for batch in torch.randperm(400).split(20):
        loss = F.cross_entropy(photos[batch] @ weight, kinds[batch])
        losses.append(loss.item())
        (gradient,) = torch.autograd.grad(loss, weight)
        weight.data -= 0.2 * gradient
    during = sum(losses) / len(losses)
    after = F.cross_entropy(photos[train] @ weight, kinds[train])
    held_out = F.cross_entropy(photos[valid] @ weight, kinds[valid])
    print(f"epoch {epoch}: during {during:.4f}", end="  ")
    print(f"after {after.item():.4f}  validation {held_out.item():.4f}")
