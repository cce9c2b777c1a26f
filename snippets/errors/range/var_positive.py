import torch
from torch import nn
from torch.nn import functional as F

output = torch.tensor([[12.0, 0.5], [30.0, -1.0]])
minutes = torch.tensor([10.0, 31.0])
for variance in [F.softplus(output[:, 1]), output[:, 1].exp()]:
    loss = nn.GaussianNLLLoss()(output[:, 0], minutes, variance)
    print(f"smallest {variance.min().item():.4f}, loss {loss.item():.4f}")
