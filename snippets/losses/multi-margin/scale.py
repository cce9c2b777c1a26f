import torch
from torch import nn

scores = torch.tensor([[2.5, 0.5, 1.0], [0.4, 1.0, 0.7], [1.5, 0.0, 0.5]])
target = torch.tensor([0, 1, 2])
criterion = nn.MultiMarginLoss()

losses = {
    "as they are": criterion(scores, target).item(),
    "100 added": criterion(scores + 100, target).item(),
    "times 10": criterion(scores * 10, target).item(),
    "divided by 10": criterion(scores / 10, target).item(),
}
for name, loss in losses.items():
    print(f"{name:13} {loss:.4f}")
