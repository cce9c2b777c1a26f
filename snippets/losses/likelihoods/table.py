import math

import torch
from torch import distributions as D
from torch import nn

x = torch.tensor([0.4, -1.3, 2.0])
y = torch.tensor([1.0, 0.0, 1.0])
factorial = torch.lgamma(y + 1).mean().item()  # log y!
rows = {
    "MSE": (nn.MSELoss(), D.Normal(x, 0.5**0.5), math.log(math.pi) / 2),
    "L1": (nn.L1Loss(), D.Laplace(x, 1.0), math.log(2)),
    "BCEWithLogits": (nn.BCEWithLogitsLoss(), D.Bernoulli(logits=x), 0.0),
    "PoissonNLL": (nn.PoissonNLLLoss(), D.Poisson(x.exp()), factorial),
}
print("loss           loss + constant   minus log-likelihood")
for name, (loss, distribution, constant) in rows.items():
    left = loss(x, y).item() + constant
    right = -distribution.log_prob(y).mean().item()
    print(f"{name:14} {left:15.4f}   {right:20.4f}")
