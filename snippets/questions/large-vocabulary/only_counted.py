import torch
from torch.nn import functional as F

torch.manual_seed(0)
hidden = torch.randn(6, 4, requires_grad=True)
weight = torch.randn(50, 4)
target = torch.tensor([-100, -100, -100, 7, 21, 3])  # after a prompt

every = F.cross_entropy(hidden @ weight.T, target)
every_gradient = torch.autograd.grad(every, hidden)[0]

counted = target != -100
few = F.cross_entropy(hidden[counted] @ weight.T, target[counted])
few_gradient = torch.autograd.grad(few, hidden)[0]
print(f"all rows     {every.item():.4f}, {len(target) * 50} logits")
print(f"counted rows {few.item():.4f}, {counted.sum() * 50} logits")
print("same gradient:", torch.allclose(every_gradient, few_gradient))
