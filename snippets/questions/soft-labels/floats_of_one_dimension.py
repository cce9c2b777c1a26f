import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])
from_a_table = torch.tensor([0.0, 2.0])  # Class numbers as floats.
nn.CrossEntropyLoss()(logits, from_a_table)
