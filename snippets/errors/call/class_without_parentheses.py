import torch
from torch import nn

criterion = nn.CrossEntropyLoss
logits, target = torch.zeros(3, 5), torch.tensor([4, 0, 1])
loss = criterion(logits, target)
