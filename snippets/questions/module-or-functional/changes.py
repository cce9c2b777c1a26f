import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5], [0.1, 2.2], [0.3, 0.0]])
fraud = torch.tensor([0, 1, 1])

losses = []
for step in range(3):
    # The rare class counts more at first, and less with every step.
    weight = torch.tensor([1.0, 9.0 / (step + 1)])
    losses.append(F.cross_entropy(logits, fraud, weight).item())
    print(f"weight {weight[1]:.1f}  loss {losses[-1]:.4f}")
