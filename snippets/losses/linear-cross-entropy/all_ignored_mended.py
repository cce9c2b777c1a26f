import torch
from torch import nn
from torch.nn import functional as F

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0]])
padding = torch.tensor([-100, -100])
weight = torch.ones(5, 2, requires_grad=True)

total = F.linear_cross_entropy(
    hidden,
    weight,
    padding,
    reduction="sum",
    options=nn.LinearCrossEntropyOptions(),
)
loss = total / (padding != -100).sum().clamp(min=1)
loss.backward()
print(f"loss {loss}, gradient {weight.grad[0].tolist()}")
