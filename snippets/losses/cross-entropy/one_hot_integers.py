import torch
from torch import nn

logits = torch.zeros(3, 4)
one_hot = nn.functional.one_hot(torch.tensor([0, 2, 1]), 4)

print(nn.CrossEntropyLoss()(logits, one_hot.float()))
nn.CrossEntropyLoss()(logits, one_hot)
