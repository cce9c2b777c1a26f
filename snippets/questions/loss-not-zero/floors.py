import torch
from torch import nn
from torch.nn import functional as F

one = torch.tensor([0])
votes = torch.tensor([[0.7, 0.2, 0.1]])  # Seven of ten say "cat".
smoothed = torch.full((1, 10), 0.1 / 10)
smoothed[0, 0] += 1 - 0.1
both = torch.tensor([0, 1])  # One photo, filed under two classes.
perfect = torch.tensor([[1.0] + [0.0] * 9])  # A softmax can say no more.

bce = nn.BCEWithLogitsLoss()
smoothing = nn.CrossEntropyLoss(label_smoothing=0.1)
floor = {
    "soft targets": F.cross_entropy(votes.log(), votes),
    "label smoothing": smoothing(smoothed.log(), one),
    "two labels": F.cross_entropy(torch.zeros(2, 2), both),
    "softmax twice": F.cross_entropy(perfect, one),
    "sigmoid twice, yes": bce(torch.ones(1), torch.ones(1)),
    "sigmoid twice, no": bce(torch.zeros(1), torch.zeros(1)),
    "eps in a root": torch.sqrt(torch.tensor(0.0) + 1e-6),
    "output below 1": F.mse_loss(torch.ones(1), torch.tensor([3.0])),
}
for name, value in floor.items():
    print(f"{name:18} {value.item():.4f}")
