import torch
from torch import nn

torch.manual_seed(0)
features = torch.zeros(2, 8, 6, 6)
rows = features.flatten(1)
logits = nn.Linear(rows.shape[1], 5)(rows)
animals = torch.tensor([3, 0])
loss = nn.CrossEntropyLoss()(logits, animals)
print(f"{tuple(rows.shape)} -> {tuple(logits.shape)}", end=" ")
print(f"loss {loss.item():.4f}")
