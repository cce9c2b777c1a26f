import torch
from torch.nn import functional as F

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0]])
weight, bias = torch.ones(3, 2), torch.tensor([0.0, 1.0, 2.0])
target = torch.tensor([0, 1])

kwargs = {"linear_bias": bias}
print(f"{F.linear_cross_entropy(hidden, weight, target, **kwargs):.4f}")
F.cross_entropy(F.linear(hidden, weight), target, **kwargs)
