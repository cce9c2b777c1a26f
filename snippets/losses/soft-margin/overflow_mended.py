import torch
from torch.nn import functional as F

scores = torch.tensor([-89.0, -1000.0, 20.0, 0.5], requires_grad=True)
target = torch.tensor([1.0, 1.0, 1.0, -1.0])

losses = F.softplus(-target * scores)
(slopes,) = torch.autograd.grad(losses.sum(), scores)
print("losses  ", *(f"{loss:.4g}" for loss in losses.tolist()))
print("gradient", *(f"{slope:.4g}" for slope in slopes.tolist()))
