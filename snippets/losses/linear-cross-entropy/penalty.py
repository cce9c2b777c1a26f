import torch
from torch import nn
from torch.nn import functional as F

weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
target = torch.tensor([0])
chunks = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
for name, options in (("default", None), ("options", chunks)):
    hidden = torch.tensor([[2.0, 0.5]], requires_grad=True)
    loss = F.linear_cross_entropy(hidden, weight, target, options=options)
    (slope,) = torch.autograd.grad(loss, hidden, create_graph=True)
    penalty = slope.square().sum()
    print(f"{name}: penalty {penalty:.4f}", end=", ")
    print("has a gradient:", penalty.requires_grad)
