import torch
from torch import nn

hidden = torch.ones(1, 16)
cutoffs = [10, 100, 1000]
for target in (9, 10, 99, 100):
    criterion = nn.AdaptiveLogSoftmaxWithLoss(
        in_features=16,
        n_classes=2000,
        cutoffs=cutoffs,
        div_value=2.0,
    )
    criterion(hidden, torch.tensor([target])).loss.backward()
    reached = [
        number
        for number, (narrow, _) in enumerate(criterion.tail)
        if narrow.weight.grad is not None
    ]
    place = f"tail {reached[0]}" if reached else "head"
    print(f"class {target:3}: {place}")
