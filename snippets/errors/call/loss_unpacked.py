import torch
from torch import nn

logits, target = torch.zeros(3, 5), torch.tensor([4, 0, 1])
loss, accuracy = nn.CrossEntropyLoss()(logits, target)
