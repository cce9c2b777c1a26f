import torch
from torch.distributions import Normal

output = torch.tensor([[4.1, 0.3], [7.8, -0.2]])  # From nn.Linear(…, 2).
minutes = torch.tensor([4.0, 8.0])
mean, scale = output[:, 0], output[:, 1]
loss = -Normal(mean, scale).log_prob(minutes).mean()
