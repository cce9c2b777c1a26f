import torch
from torch import nn

species = torch.tensor([[0], [2], [1]])
logits = torch.zeros(3, 5)
target = species.squeeze(1)
loss = nn.CrossEntropyLoss()(logits, target)
print(f"target {tuple(target.shape)}, loss {loss.item():.4f}")
