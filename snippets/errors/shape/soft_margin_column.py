import torch
from torch import nn

spam = torch.tensor([1.0, -1.0, -1.0, 1.0])
scores = nn.Linear(2, 1)(torch.zeros(4, 2))
nn.SoftMarginLoss()(scores, spam)
