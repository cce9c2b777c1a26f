import torch
from torch import nn

logits = torch.tensor([[2.5], [-1.0], [-0.4]])  # (3, 1)
target = torch.tensor([1, 0, 1])  # (3,), int64

loss = nn.BCEWithLogitsLoss()(logits.squeeze(1), target.float())
print(f"{loss:.4f}")
