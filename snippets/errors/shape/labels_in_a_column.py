import torch
from torch import nn

species = torch.tensor([[0], [2], [1]])  # One column of a table.
logits = torch.zeros(3, 5)
nn.CrossEntropyLoss()(logits, species)
