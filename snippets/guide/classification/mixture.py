import math

import torch
from torch import nn

target = torch.tensor([0, 1])
one = torch.tensor([[4.0, 1.0, 0.1], [2.0, 0.5, 0.0]]).log_softmax(dim=1)
other = torch.tensor([[0.5, 1.0, 0.0], [0.2, 3.0, 0.1]]).log_softmax(dim=1)

# The logarithm of the averaged probabilities, without leaving log space.
both = torch.stack([one, other]).logsumexp(dim=0) - math.log(2)

nll = nn.NLLLoss()
losses = {
    "one": nll(one, target),
    "other": nll(other, target),
    "both": nll(both, target),
}
for name, loss in losses.items():
    print(f"{name:5}  {loss:.4f}")
