import torch
from torch import nn

logits = torch.zeros(2, 5, requires_grad=True)
loss = nn.CrossEntropyLoss()(logits, torch.tensor([0, 3]))
total = 0.0
total += float(loss)
print(f"total {total:.4f}")
