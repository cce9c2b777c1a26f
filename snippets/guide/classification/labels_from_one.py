import torch
from torch import nn

logits = torch.tensor([[4.0, 1.0, 0.1]])
target = torch.tensor([3])  # "the third class", by someone who counts from 1

nn.CrossEntropyLoss()(logits, target)
