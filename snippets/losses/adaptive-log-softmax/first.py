import torch
from torch import nn

# Most frequent first.
words = ["the", "of", "cat", "sat", "mat", "purrs", "zebra", "quark"]
hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [-0.5, 1.0, 0.0, 1.0]])
following = torch.tensor([0, 6])  # "the", "zebra"

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(
    in_features=4,
    n_classes=8,
    cutoffs=[2, 5],
    div_value=2.0,
)
output, loss = criterion(hidden, following)
for index, log_prob in zip(following, output, strict=True):
    print(f"log-probability of {words[index]:5} {log_prob:.4f}")
print(f"loss {loss:.4f}, minus their mean {-output.mean():.4f}")
