import torch
from torch import nn

logits = torch.zeros(2, 5, requires_grad=True)
loss = nn.CrossEntropyLoss()(logits, torch.tensor([0, 3]))
loss.backward()
print(f"loss {loss.item():.4f}")
