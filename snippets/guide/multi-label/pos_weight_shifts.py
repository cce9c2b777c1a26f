import math

import torch
from torch import nn

target = torch.tensor([1.0, 0.0, 0.0, 0.0])  # the label is there in a quarter
learnt = {}
for weight in (1.0, 3.0):
    bce = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(weight))
    logit = torch.zeros(1, requires_grad=True)
    for _ in range(200):
        (gradient,) = torch.autograd.grad(bce(logit.expand(4), target), logit)
        logit = logit - gradient
    says = logit.sigmoid().item()
    mended = (logit - math.log(weight)).sigmoid().item()
    learnt[f"w{weight:.0f}"] = [says, mended]
    print(f"pos_weight {weight}  learnt {says:.2f}  mended {mended:.2f}")
