import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, 1.0]])
print(f"class 2:  {-logits.log_softmax(1)[[0], [2]].item():.4f}")
print(f"class -1: {-logits.log_softmax(1)[[0], [-1]].item():.4f}")

target = torch.tensor([2])
print(f"torch:    {F.cross_entropy(logits, target).item():.4f}")
