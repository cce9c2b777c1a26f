import torch
from torch.nn import functional as F

prob = torch.tensor([0.9, 0.2])
mask = torch.tensor([255.0, 0.0])
F.binary_cross_entropy(prob, mask)
