import torch
from torch import nn

species = torch.tensor([1.0, 4.0, 3.0])
logits = torch.zeros(3, 5)
loss = nn.CrossEntropyLoss()(logits, species.long())
print(f"{loss.item():.4f}")
