import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
body, balcony_head = nn.Linear(2, 8), nn.Linear(8, 1)
flats = torch.tensor([[0.3, 0.0], [0.5, 1.0], [0.8, 1.0], [1.2, 2.0]])
has_balcony = torch.tensor([[0.0], [1.0], [0.0], [1.0]])

for name, features in [
    ("as it is", body(flats)),
    ("detached", body(flats).detach()),
]:
    body.zero_grad()
    balcony_head.zero_grad()
    logits = balcony_head(features)
    F.binary_cross_entropy_with_logits(logits, has_balcony).backward()
    layers = (balcony_head, body)
    trained = [layer.weight.grad is not None for layer in layers]
    print(f"{name}: head trained {trained[0]}, body trained {trained[1]}")
