import torch
from torch import nn

species = torch.tensor([[0], [4], [1]])
nn.MultiMarginLoss()(torch.zeros(3, 5), species)
