import torch
from torch import nn

with torch.device("meta"):  # shapes without numbers
    criterion = nn.AdaptiveLogSoftmaxWithLoss(256, 30_000, [2000, 10_000])
    full = nn.Linear(256, 30_000, bias=False).weight.numel()

print(f"head: classes 0 to 1999, {criterion.head.out_features} logits")
for number, tail in enumerate(criterion.tail):
    start, end = criterion.cutoffs[number : number + 2]
    print(f"tail {number}: classes {start} to {end - 1}", end=", ")
    print(f"{tail[0].out_features} features")
fewer = sum(weight.numel() for weight in criterion.parameters())
print(f"{fewer:,} weights, a full layer has {full:,}")
