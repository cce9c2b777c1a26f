import torch
from torch import nn

mask = torch.tensor([[[[0, 1, 1], [2, 0, 1]]]])
logits = torch.zeros(1, 3, 2, 3)
target = mask.squeeze(1).long()
loss = nn.CrossEntropyLoss()(logits, target)
print(f"target {tuple(target.shape)}, loss {loss.item():.4f}")
