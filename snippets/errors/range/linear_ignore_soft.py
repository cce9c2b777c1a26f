import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(4, 2, ignore_index=-100)
criterion(torch.zeros(3, 4), torch.tensor([[0.5, 0.5]] * 3))
