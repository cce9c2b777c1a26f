import torch
from torch import nn

weight = torch.tensor([0.0, 1.0, 1.0])  # class 0 shall not count
logits = torch.zeros(2, 3, requires_grad=True)

loss = nn.CrossEntropyLoss(weight=weight)(logits, torch.tensor([0, 0]))
loss.backward()
print("loss", loss.item(), "  gradient", logits.grad[0].tolist())
