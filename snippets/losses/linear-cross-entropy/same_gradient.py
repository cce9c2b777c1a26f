import torch
from torch import nn
from torch.nn import functional as F

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0], [1.0, -1.0]])
following = torch.tensor([1, 2, 3])
torch.manual_seed(0)
weight = nn.Linear(2, 5, bias=False).weight
chunks = nn.LinearCrossEntropyOptions()

one_step = F.linear_cross_entropy
losses = {
    "two steps": F.cross_entropy(F.linear(hidden, weight), following),
    "one step ": one_step(hidden, weight, following),
    "in chunks": one_step(hidden, weight, following, options=chunks),
}
gradients = {}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, weight)
    gradients[name.strip().replace(" ", "_")] = gradient
    slopes = " ".join(f"{slope:7.4f}" for slope in gradient.flatten()[:6])
    print(f"{name} loss {loss:.4f}  gradient {slopes} ...")
