import torch
from torch import nn

features, classes = 256, 32000
with torch.device("meta"):
    linear = nn.Linear(features, classes, bias=False)
    adaptive = nn.AdaptiveLogSoftmaxWithLoss(
        features,
        classes,
        cutoffs=[2000, 8000],
    )

for name, weight in adaptive.named_parameters():
    print(f"{name:15} {tuple(weight.shape)}")
full = linear.weight.numel()
fewer = sum(weight.numel() for weight in adaptive.parameters())
print(f"{fewer:,} weights instead of {full:,}")
