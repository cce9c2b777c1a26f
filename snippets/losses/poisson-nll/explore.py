import torch
from torch import nn

count = torch.tensor(5.0)

print("log rate     rate     loss  gradient")
for value in (-2.0, 0.0, 1.0, 1.6, 2.0, 3.0, 4.0):
    log_rate = torch.tensor(value, requires_grad=True)
    loss = nn.PoissonNLLLoss()(log_rate, count)
    loss.backward()
    rate, gradient = log_rate.exp().item(), log_rate.grad.item()
    print(f"{value:8.1f} {rate:8.4f} {loss.item():8.4f} {gradient:9.4f}")
