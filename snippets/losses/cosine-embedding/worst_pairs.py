import math

import torch
from torch import nn

right = torch.tensor([[1.0, 0.0]])
lengths = {}
for label, angles in ((1, (10, 90, 170, 180)), (-1, (80, 10, 0))):
    for degrees in angles:
        turn = math.radians(degrees)
        other = torch.tensor([[math.cos(turn), math.sin(turn)]])
        other.requires_grad_()
        loss = nn.CosineEmbeddingLoss()(right, other, torch.tensor([label]))
        loss.backward()
        length = other.grad.norm().item()
        lengths[f"label {label} at {degrees}"] = length
        print(f"label {label:2} at {degrees:3} degrees:", end=" ")
        print(f"loss {loss.item():.3f}, gradient {length:.3f}")
