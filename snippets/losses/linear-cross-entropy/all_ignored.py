import torch
from torch import nn
from torch.nn import functional as F

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0]])
padding = torch.tensor([-100, -100])
chunks = nn.LinearCrossEntropyOptions()

for name, options in (("default", None), ("options", chunks)):
    weight = torch.ones(5, 2, requires_grad=True)
    loss = F.linear_cross_entropy(hidden, weight, padding, options=options)
    loss.backward()
    print(f"{name}: loss {loss}, gradient {weight.grad[0].tolist()}")
