import torch
from torch import nn

# Four photos, two of a cat and two of a horse, too blurred to tell apart.
animals = ["cat", "dog", "horse"]
target = torch.tensor([0.0, 2.0, 0.0, 2.0])

losses = {}
for number, animal in enumerate(animals):
    guess = torch.full((4,), float(number))
    losses[animal] = nn.MSELoss()(guess, target).item()
    print(f"says {animal:5}   MSE {losses[animal]:.1f}")
