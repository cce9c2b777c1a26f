import torch
from torch import nn

# 90 payments that are fine, 10 that are fraud, and nothing else is known.
target = torch.tensor([0] * 90 + [1] * 10).expand(1601, -1)
scores = torch.linspace(-4, 4, 1601)  # candidates for the logit of fraud
logits = torch.stack([torch.zeros(1601), scores], dim=1)
logits = logits[:, :, None].expand(-1, -1, 100)

best = {}
for factor in (1.0, 3.0, 9.0):
    weight = torch.tensor([1.0, factor])
    loss_fn = nn.CrossEntropyLoss(weight=weight, reduction="none")
    losses = loss_fn(logits, target).sum(dim=1)
    probability = scores[losses.argmin()].sigmoid().item()
    best[f"of_{factor:.0f}"] = probability
    print(f"weight of fraud {factor:.0f}: predicts {probability:.2f}")
