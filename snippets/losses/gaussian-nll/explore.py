import torch
from torch import nn

target = torch.tensor(0.0)

print("mean  variance     loss  gradients of mean and variance")
for mean_value in (0.0, 1.0, 3.0):
    for variance_value in (0.5, 1.0, 2.0):
        mean = torch.tensor(mean_value, requires_grad=True)
        variance = torch.tensor(variance_value, requires_grad=True)
        loss = nn.GaussianNLLLoss()(mean, target, variance)
        loss.backward()
        gradients = f"{mean.grad:9.4f} {variance.grad:9.4f}"
        print(f"{mean:4.1f} {variance:9.1f} {loss:8.4f} {gradients}")
