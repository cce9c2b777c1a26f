import torch
from torch import nn

logits = torch.tensor([2.0, -torch.inf])  # the second can never be
target = torch.tensor([1.0, 0.0])

losses = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
print("infinite logit", *(f"{loss:.4f}" for loss in losses.tolist()))

lowest = torch.tensor([2.0, torch.finfo(torch.float32).min])
losses = nn.BCEWithLogitsLoss(reduction="none")(lowest, target)
print("lowest finite ", *(f"{loss:.4f}" for loss in losses.tolist()))
