import torch
from torch import nn

tags = torch.tensor([[1, 4, 0], [2, 2, 4]])
logits = torch.zeros(2, 5, 3)  # A Conv1d gives classes second.
flat = logits.transpose(1, 2).view(-1, 5)
nn.CrossEntropyLoss()(flat, tags.view(-1))
