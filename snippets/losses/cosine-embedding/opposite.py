import math

import torch
from torch import nn

right, alike = torch.tensor([[1.0, 0.0]]), torch.tensor([1])
lengths = {}
for degrees in (10, 90, 170, 180):
    turn = math.radians(degrees)
    other = torch.tensor([[math.cos(turn), math.sin(turn)]])
    other.requires_grad_()
    loss = nn.CosineEmbeddingLoss()(right, other, alike)
    loss.backward()
    lengths[f"at{degrees}"] = other.grad.norm().item()
    print(f"{degrees:3} degrees: loss {loss.item():.3f}", end=", ")
    print(f"gradient {lengths[f'at{degrees}']:.3f}")
