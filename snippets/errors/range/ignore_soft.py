import torch
from torch import nn

logits = torch.zeros(3, 2)
raters = torch.tensor([[0.5, 0.5], [0.0, 1.0], [0.0, 0.0]])
nn.CrossEntropyLoss(ignore_index=0)(logits, raters)
