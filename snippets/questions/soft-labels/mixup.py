import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
photos = torch.rand(4, 6)  # Four photos of six pixels.
animals = torch.tensor([0, 2, 1, 2])
model, criterion = nn.Linear(6, 3), nn.CrossEntropyLoss()

share, order = 0.7, torch.tensor([1, 3, 0, 2])
mixed = share * photos + (1 - share) * photos[order]
logits = model(mixed)

one_hot = F.one_hot(animals, 3).float()
target = share * one_hot + (1 - share) * one_hot[order]
soft = criterion(logits, target)
two_losses = share * criterion(logits, animals)
two_losses = two_losses + (1 - share) * criterion(logits, animals[order])

(one,) = torch.autograd.grad(soft, model.weight, retain_graph=True)
(other,) = torch.autograd.grad(two_losses, model.weight)
print(f"one loss, mixed target   {soft:.6f}")
print(f"two losses, mixed after  {two_losses:.6f}")
print("the same gradient:", torch.allclose(one, other))
