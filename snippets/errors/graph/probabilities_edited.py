import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 4.0], requires_grad=True)
spam = torch.tensor([1.0, 0.0, 1.0])
probabilities = logits.sigmoid()
probabilities *= 0.98  # Keeps them away from 0 and 1.
probabilities += 0.01
nn.BCELoss()(probabilities, spam).backward()
