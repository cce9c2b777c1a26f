import torch
from torch import nn

calls = torch.tensor([0.0, 1, 1, 2, 2, 3, 3, 4, 30])
loss = nn.GaussianNLLLoss(reduction="none")
means, variances = torch.meshgrid(
    torch.linspace(0, 30, 301), torch.linspace(1, 120, 239), indexing="ij"
)
total = torch.stack([loss(means, torch.full_like(means, seen), variances) for seen in calls]).mean(
    dim=0
)
mean = means.flatten()[total.argmin()].item()
variance = variances.flatten()[total.argmin()].item()
print(f"Gaussian  mean {mean:.1f} calls, variance {variance:.1f}")
print(f"the data  mean {calls.mean():.1f} calls, ", end="")
print(f"variance {calls.var(correction=0):.1f}")
