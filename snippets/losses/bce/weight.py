import torch
from torch import nn

probabilities = torch.full((2, 3), 0.5)  # two photos, three labels
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])

weights = {
    "no weight": None,
    "(C), one for each label": torch.tensor([1.0, 2.0, 4.0]),
    "(N, 1), one for each photo": torch.tensor([[1.0], [3.0]]),
}
means = {}
for name, weight in weights.items():
    criterion = nn.BCELoss(weight=weight, reduction="none")
    losses = criterion(probabilities, target)
    means[name] = nn.BCELoss(weight=weight)(probabilities, target).item()
    print(f"{name}: mean {means[name]:.3f}")
    for row in losses.tolist():
        print("  ", *(f"{each:.3f}" for each in row))
