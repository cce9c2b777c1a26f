import torch
from torch import nn

mask = torch.tensor([[0.0, 255.0], [255.0, 0.0]])  # Black and white.
probabilities = torch.full((2, 2), 0.5)
nn.BCELoss()(probabilities, mask)
