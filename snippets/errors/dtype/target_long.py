import torch
from torch import nn

stars = torch.tensor([1.0, 4.0, 3.0])
logits = torch.zeros(3, 5)
loss = nn.CrossEntropyLoss()(logits, stars.long())
print(f"{loss.item():.4f}")
