import math

import torch
from torch.nn import functional as F

spam = [0.9, 0.2, 0.65]  # probability of spam, by the model
label = [1, 0, 0]

total = 0.0
for p, y in zip(spam, label, strict=True):
    total -= y * math.log(p) + (1 - y) * math.log(1 - p)
log_loss = total / len(spam)

prob, target = torch.tensor(spam), torch.tensor(label)
bce = F.binary_cross_entropy(prob, target.float())
two_columns = torch.stack([1 - prob, prob], dim=1)
nll = F.nll_loss(two_columns.log(), target)

print(f"log loss             {log_loss:.6f}")
print(f"binary cross-entropy {bce:.6f}")
print(f"NLL of two columns   {nll:.6f}")
