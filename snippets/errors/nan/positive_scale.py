import torch
from torch.distributions import Normal
from torch.nn import functional as F

output = torch.tensor([[4.1, 0.3], [7.8, -0.2]])
minutes = torch.tensor([4.0, 8.0])
mean, scale = output[:, 0], F.softplus(output[:, 1]) + 1e-3
loss = -Normal(mean, scale).log_prob(minutes).mean()
print(f"scale {[round(s, 3) for s in scale.tolist()]}, loss {loss:.4f}")
