from functools import partial

import torch
from torch import nn
from torch.nn import functional as F

weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
target = torch.tensor([0])
hidden = torch.tensor([[2.0, 0.5]], requires_grad=True)
chunks = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
given = {"linear_weight": weight, "target": target}

for name, options in (("default", None), ("options", chunks)):
    cost = partial(F.linear_cross_entropy, **given, options=options)
    (slope,) = torch.autograd.grad(cost(hidden), hidden, create_graph=True)
    penalty = slope.square().sum()
    _, change = torch.func.jvp(cost, (hidden,), (hidden,))
    print(f"{name}: penalty {penalty:.4f}", end=", ")
    print(f"has a gradient: {penalty.requires_grad}, jvp {change:.4f}")
