import torch
from torch import nn
from torch.nn import functional as F

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 7.0)  # so that the logit is 7
target = torch.zeros(1, 1)

with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = layer(torch.ones(1, 1))
    by_bce = F.binary_cross_entropy(torch.sigmoid(logits), target)
    by_logits = F.binary_cross_entropy_with_logits(logits, target)
print("the logits are", logits.dtype)
slopes = {}
for name, loss in (("BCE", by_bce), ("BCEWithLogits", by_logits)):
    (slope,) = torch.autograd.grad(loss, layer.weight, retain_graph=True)
    slopes[name] = slope.item()
    print(f"{name:13} loss {loss.item():6.2f}  gradient {slopes[name]:.1f}")
