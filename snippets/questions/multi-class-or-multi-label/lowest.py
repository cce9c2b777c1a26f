import math

import torch
from torch.nn import functional as F

lowest = {}
for k in (1, 2, 3, 5):
    multi_hot = torch.zeros(1, 8)
    multi_hot[0, :k] = 1.0
    logits = torch.zeros(1, 8, requires_grad=True)
    for _ in range(200):
        loss = F.cross_entropy(logits, multi_hot)
        (slope,) = torch.autograd.grad(loss, logits)
        with torch.no_grad():
            logits -= 2 * slope
    lowest[f"k{k}"] = loss.item()
    formula = k * math.log(k)
    print(f"{k} of 8 labels  {loss.item():.2f}   k ln k {formula:.2f}")
