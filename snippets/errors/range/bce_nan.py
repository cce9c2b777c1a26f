import torch
from torch import nn

minutes = torch.tensor([12.0, float("nan"), 25.0])  # One is missing.
probabilities = (0.1 * minutes - 1).sigmoid()
nn.BCELoss()(probabilities, torch.tensor([0.0, 0.0, 1.0]))
