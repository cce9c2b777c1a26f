import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
hidden = torch.randn(100, 8, requires_grad=True)
weight = torch.randn(500, 8)
following = torch.randint(500, (100,))

for size in (1, 7, 100):
    chunks = nn.LinearCrossEntropyOptions(batch_chunk_size=size)
    loss = F.linear_cross_entropy(hidden, weight, following, options=chunks)
    (gradient,) = torch.autograd.grad(loss, hidden)
    length = gradient.norm().item()
    print(f"{size:3} rows each: loss {loss:.4f}, gradient {length:.4f}")
