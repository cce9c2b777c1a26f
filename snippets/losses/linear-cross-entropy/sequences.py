import torch
from torch import nn

hidden = torch.ones(2, 3, 4)  # two sentences, three words, four features
following = torch.tensor([[1, 2, 3], [4, 0, 1]])

criterion = nn.LinearCrossEntropyLoss(4, 5)
criterion(hidden, following)
