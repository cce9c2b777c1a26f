import torch
from torch.nn import functional as F

tokens = torch.tensor([[5, 2, 7, 0], [3, 3, 1, 6]])
logits = torch.zeros(2, 4, 9)  # One prediction after each token.

predicted = logits[:, :-1].flatten(0, 1)  # The last has no answer.
following = tokens[:, 1:].flatten()  # The first is not predicted.
loss = F.cross_entropy(predicted, following)
print(f"{tuple(predicted.shape)} {tuple(following.shape)}", end=" ")
print(f"loss {loss.item():.4f}")
