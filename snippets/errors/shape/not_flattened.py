import torch
from torch import nn

features = torch.zeros(1, 3, 2, 2)  # What the convolutions give.
nn.Linear(12, 5)(features)
