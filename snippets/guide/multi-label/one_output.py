import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.5]], requires_grad=True)
target = torch.tensor([[1.0], [0.0], [1.0]])

loss = nn.CrossEntropyLoss()(logits, target)
loss.backward()
gradient = logits.grad.abs().sum()
print(f"loss {abs(loss.item()):.4f}  gradient {gradient:.4f}")
