import torch
from torch import nn

logits = torch.zeros(2, 3)  # two photos, three labels, no opinion yet
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])

weights = {
    "no weight": None,
    "(C), one for each label": torch.tensor([1.0, 2.0, 4.0]),
    "(N, 1), one for each photo": torch.tensor([[1.0], [3.0]]),
}
means = {}
for name, weight in weights.items():
    criterion = nn.BCEWithLogitsLoss(weight=weight, reduction="none")
    losses = criterion(logits, target)
    mean = nn.BCEWithLogitsLoss(weight=weight)
    means[name] = mean(logits, target).item()
    print(f"{name}: mean {means[name]:.3f}")
    for row in losses.tolist():
        print("  ", *(f"{each:.3f}" for each in row))
