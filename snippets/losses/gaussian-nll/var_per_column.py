import torch
from torch.nn import functional as F

mean, target = torch.zeros(2, 3), torch.ones(2, 3)
var = torch.tensor([1.0, 4.0, 9.0])  # One for each of the three stages.

loss = F.gaussian_nll_loss(mean, target, var)
