import torch
from torch import nn

hidden = torch.zeros(2, 3, 4)  # 2 texts, 3 places, 4 features
following = torch.tensor([[5, 0, 2], [1, 1, 8]])
nn.LinearCrossEntropyLoss(4, 9)(hidden, following)
