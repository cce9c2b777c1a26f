import torch
from torch import nn

spam = torch.tensor([0, 1, 1, 0])
probabilities = torch.tensor([0.2, 0.9, 0.6, 0.1])
nn.BCELoss()(probabilities, spam)
