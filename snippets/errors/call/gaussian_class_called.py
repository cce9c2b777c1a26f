import torch
from torch import nn

predicted = torch.tensor([18.0, 21.0])
degrees = torch.tensor([19.0, 18.0])
variance = torch.tensor([1.0, 4.0])
nn.GaussianNLLLoss(predicted, degrees, variance)
