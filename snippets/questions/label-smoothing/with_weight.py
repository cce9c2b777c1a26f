from functools import partial

import torch
from torch.nn import functional as F

# Two candidates for the answer to a payment that is fine.
logits = torch.tensor([[2.9, 0.0], [0.0, 0.1]])
target = torch.tensor([0, 0])
weight = torch.tensor([1.0, 20.0])  # Fraud is rare.
smooth = partial(F.cross_entropy, label_smoothing=0.1)


def built_in(logits, target):
    return smooth(logits, target, weight=weight).item()


def by_example(logits, target):
    losses = smooth(logits, target, reduction="none")
    counts = weight[target]
    return ((counts * losses).sum() / counts.sum()).item()


values = {}
for loss_fn in (built_in, by_example):
    fine = loss_fn(logits[:1], target[:1])
    fraud = loss_fn(logits[1:], target[1:])
    values[loss_fn.__name__] = {"fine": fine, "fraud": fraud}
    print(f"{loss_fn.__name__:11} says fine {fine:.4f}, fraud {fraud:.4f}")
