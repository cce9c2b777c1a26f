import torch
from torch import nn

logits = torch.tensor([[2.0, 1.5, 0.5, -3.0], [-2.0, 0.5, -1.0, 4.0]])
target = torch.tensor([[1, 1, 1, 0], [0, 0, 0, 1]])
weights = {
    "no weight": None,
    "no sport": torch.tensor([1.0, 1.0, 1.0, 0.0]),
    "all twice": torch.tensor([2.0, 2.0, 2.0, 2.0]),
    "one article": torch.tensor([[1.0], [0.0]]),  # (N, 1)
}

means = {}
for name, weight in weights.items():
    criterion = nn.MultiLabelSoftMarginLoss(weight=weight)
    means[name] = criterion(logits, target).item()
    print(f"{name:11} {means[name]:.4f}")
