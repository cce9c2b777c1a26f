import torch
from torch.nn import functional as F

torch.manual_seed(0)
kinds = torch.arange(300) % 3
photos = F.one_hot(kinds, 3) + 0.3 * torch.randn(300, 3)
train, valid = slice(0, 200), slice(200, 300)
weight = torch.zeros(3, 3, requires_grad=True)

for _ in range(200):
    shaken = photos[train] + 0.6 * torch.randn(200, 3)
    loss = F.cross_entropy(shaken @ weight, kinds[train])
    (gradient,) = torch.autograd.grad(loss, weight)
    weight.data -= 0.5 * gradient

as_they_are = F.cross_entropy(photos[train] @ weight, kinds[train]).item()
held_out = F.cross_entropy(photos[valid] @ weight, kinds[valid]).item()
print(f"training, augmented    {loss.item():.4f}")
print(f"validation             {held_out:.4f}")
print(f"training, as they are  {as_they_are:.4f}")
