import torch
from torch import nn

counts = {}
for div_value in (1.0, 2.0, 4.0, 16.0):
    with torch.device("meta"):
        criterion = nn.AdaptiveLogSoftmaxWithLoss(
            in_features=256,
            n_classes=30_000,
            cutoffs=[2000, 10_000],
            div_value=div_value,
        )
    widths = [tail[0].out_features for tail in criterion.tail]
    count = sum(weight.numel() for weight in criterion.parameters())
    counts[f"by{div_value:.0f}"] = count
    print(f"div_value {div_value:4.1f}: widths {widths}, {count:,} weights")
