import torch
from torch.nn import functional as F

torch.manual_seed(0)
truth = torch.rand(100_000) < 0.5
flipped = torch.rand(100_000) < 0.1  # One label in ten is wrong.
labels = (truth != flipped).float()

loss = {}
for sure in (0.8, 0.9, 0.99, 0.999):
    predicted = torch.where(truth, sure, 1 - sure)  # Never mistaken.
    loss[sure] = F.binary_cross_entropy(predicted, labels).item()
    print(f"right, and {sure:5} sure: loss {loss[sure]:.2f}")

minutes = 20 + 5 * torch.randn(100_000)  # Chance alone moves them by 5.
floor = F.mse_loss(torch.full_like(minutes, 20), minutes).item()
print(f"MSE of the true mean: {floor:.1f}")
