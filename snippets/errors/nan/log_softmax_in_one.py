import torch
from torch.nn import functional as F

torch.autograd.set_detect_anomaly(True)
logits = torch.tensor([[200.0, 0.0], [0.3, 0.9]], requires_grad=True)
one_hot = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
loss = F.cross_entropy(logits, one_hot)
loss.backward()
print(f"loss {loss.item():.4f}")
print([[f"{slope:.4f}" for slope in row] for row in logits.grad.tolist()])
