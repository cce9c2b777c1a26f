import torch
from torch import nn

hidden = torch.ones(2, 3, 4)  # two sentences, three words, four features
following = torch.tensor([[0, 1, 6], [5, 2, 0]])

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)
loss = criterion(hidden.flatten(0, 1), following.flatten()).loss
print(f"in one list: {loss:.4f}")
criterion(hidden, following)
