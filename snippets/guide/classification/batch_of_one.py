import torch
from torch import nn

bird = torch.tensor([2])
logits = torch.tensor([[2.0, 1.0, 0.5]])

alone = {}
for bird_weight in (1.0, 5.0, 100.0):
    weight = torch.tensor([1.0, 1.0, bird_weight])
    weighted = nn.CrossEntropyLoss(weight=weight)
    alone[bird_weight] = weighted(logits, bird).item()
    print(f"weight {bird_weight:5}  loss {alone[bird_weight]:.4f}")
