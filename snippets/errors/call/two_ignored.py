import torch
from torch import nn

PAD, UNKNOWN = 0, 1
target = torch.tensor([3, 1, 4, 0, 0])
loss_fn = nn.CrossEntropyLoss(ignore_index=[PAD, UNKNOWN])
loss_fn(torch.zeros(5, 6), target)
