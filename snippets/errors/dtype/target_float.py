import torch
from torch import nn

species = torch.tensor([1.0, 4.0, 3.0])  # As a table of numbers has them.
logits = torch.zeros(3, 5)
nn.CrossEntropyLoss()(logits, species)
