import torch
from torch import nn

torch.manual_seed(0)
loss_fn = nn.PoissonNLLLoss()
log_input = torch.randn(5, 2, requires_grad=True)
target = torch.randn(5, 2)  # as on the official page
print(f"loss {loss_fn(log_input, target):.3f}")

negative = (target < 0).sum().item()
whole = (target == target.round()).sum().item()
print(f"targets below 0: {negative} of 10, whole numbers: {whole}")
counts = torch.poisson(log_input.detach().exp())
print("counts would be", counts.flatten().int().tolist())
