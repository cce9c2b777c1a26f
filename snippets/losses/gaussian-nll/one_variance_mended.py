import torch
from torch.nn import functional as F

mean, target = torch.zeros(2, 3), torch.full((2, 3), 2.0)
log_var = torch.nn.Parameter(torch.tensor(0.0))

var = log_var.exp().expand_as(mean)
loss = F.gaussian_nll_loss(mean, target, var)
loss.backward()
print(f"loss {loss.item():.4f}, gradient {log_var.grad.item():.4f}")
