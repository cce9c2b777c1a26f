import torch
from torch import nn

words = ["the", "cat", "sat", "on", "mat"]
hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0], [1.0, -1.0]])
following = torch.tensor([1, 2, 3])  # "cat", "sat", "on"

torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(in_features=2, num_classes=5)
loss = criterion(hidden, following)
print(f"loss {loss:.4f}")

# The layer belongs to the loss, and so does the prediction.
logits = criterion.linear(hidden)
print("predicted:", [words[index] for index in logits.argmax(dim=1)])
