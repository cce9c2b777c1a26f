import torch
from torch.nn import functional as F

mask = torch.tensor([[0.0, 1.0], [2.0, 2.0]])
F.one_hot(mask, num_classes=3)
