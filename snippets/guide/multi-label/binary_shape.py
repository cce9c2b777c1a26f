import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.5]])  # from nn.Linear(features, 1)
target = torch.tensor([1, 0, 1])  # spam, not spam, spam

nn.BCEWithLogitsLoss()(logits, target)
