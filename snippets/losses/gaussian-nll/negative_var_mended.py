import torch
from torch import nn
from torch.nn import functional as F

outputs = torch.tensor([[20.0, 1.5], [25.0, -0.7]])
mean, raw = outputs.unbind(dim=1)
taken = torch.tensor([21.0, 23.0])

var = F.softplus(raw) + 0.01
loss = nn.GaussianNLLLoss()(mean, taken, var).item()
print(f"variances {var[0]:.3f}, {var[1]:.3f}   loss {loss:.4f}")
