import torch
from torch import nn

torch.autograd.set_detect_anomaly(True)
logits = torch.zeros(2, 3, requires_grad=True)
allowed = torch.tensor([[True, True, False], [False, False, False]])
masked = logits.masked_fill(~allowed, -torch.inf)
possible = allowed.any(1)
target = torch.tensor([0, 1])
loss = nn.CrossEntropyLoss()(masked[possible], target[possible])
loss.backward()
print(f"loss {loss.item():.4f}")
