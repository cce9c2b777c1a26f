import torch
from torch import nn

probabilities = torch.full((4, 3), 0.5)  # four photos, three labels
target = torch.ones(4, 3)
nn.BCELoss(weight=torch.ones(4))(probabilities, target)
