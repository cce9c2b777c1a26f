import torch
from torch import nn
from torch.nn import functional as F

mask = torch.ones(2, 8, 8).long()
logits = torch.zeros(2, 3, 4, 4)
logits = F.interpolate(logits, size=mask.shape[1:], mode="bilinear")
loss = nn.CrossEntropyLoss()(logits, mask)
print(f"logits {tuple(logits.shape)}, loss {loss.item():.4f}")
