import torch
from torch import nn

weight = torch.tensor([1.0, 5.0, 2.0])
loss_fn = nn.CrossEntropyLoss(weight=weight)
print(f"{loss_fn(torch.zeros(2, 3), torch.tensor([1, 0])).item():.4f}")
