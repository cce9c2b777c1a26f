import torch
from torch.nn import functional as F

logits = torch.tensor([[2.1], [-0.5], [0.4], [1.0]], requires_grad=True)
zeros = torch.tensor([0, 0, 0, 0])

loss = F.cross_entropy(logits, zeros)
loss.backward()
print(f"loss {loss.item()}, gradient {logits.grad.flatten().tolist()}")

spam = torch.tensor([1, 0, 0, 1])
F.cross_entropy(logits, spam)
