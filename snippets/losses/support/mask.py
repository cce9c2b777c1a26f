import torch
from torch import nn

logits = torch.tensor([[1.2, -0.3, 0.8], [-1.0, 0.4, 2.0]])
target = torch.tensor([[1.0, 0.0, -1.0], [0.0, -1.0, 1.0]])  # -1: not known
known = target != -1

losses = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
masked = losses[known].mean().item()
print(f"mean over the {known.sum()} known labels: {masked:.4f}")
