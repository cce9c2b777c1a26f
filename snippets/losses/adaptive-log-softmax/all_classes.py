import torch
from torch import nn

words = ["the", "of", "cat", "sat", "mat", "purrs", "zebra", "quark"]
hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [-0.5, 1.0, 0.0, 1.0]])

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)
probabilities = criterion.log_prob(hidden).exp()
sums = probabilities.sum(dim=1)
best = criterion.predict(hidden)

for row, total, index in zip(probabilities, sums, best, strict=True):
    print(" ".join(f"{share:.3f}" for share in row), f" sum {total:.4f}")
    print("most probable:", words[index])
