import torch
from torch.nn import functional as F

torch.autograd.set_detect_anomaly(True)
words = torch.tensor([[3.0, 4.0], [0.0, 0.0]], requires_grad=True)
others = torch.tensor([[1.0, 0.0], [0.6, 0.8]])
directions = F.normalize(words, dim=1)
loss = 1 - (directions * others).sum(1).mean()
loss.backward()
print(f"loss {loss.item():.4f}")
print("gradient finite:", words.grad.isfinite().all().item())
