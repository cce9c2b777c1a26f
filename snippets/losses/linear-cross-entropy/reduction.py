import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0], [1.0, -1.0], [0.0, 0.0]])
following = torch.tensor([1, 2, 3, -100])  # the last is padding
weight = torch.tensor([1.0, 1.0, 3.0, 1.0, 1.0])

losses = {}
for reduction in ("none", "sum", "mean"):
    torch.manual_seed(0)
    criterion = nn.LinearCrossEntropyLoss(
        in_features=2,
        num_classes=5,
        weight=weight,
        reduction=reduction,
    )
    losses[reduction] = criterion(hidden, following).detach()
print("none", [round(loss, 4) for loss in losses["none"].tolist()])
print(f"sum  {losses['sum']:.4f}")
weights = weight[following[:3]].sum().item()
print(f"mean {losses['mean']:.4f} = {losses['sum']:.4f} / {weights:.0f}")
