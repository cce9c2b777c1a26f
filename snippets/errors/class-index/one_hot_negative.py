import torch
from torch.nn import functional as F

labels = torch.tensor([2, 0, 1, -100])  # -100: padding.
F.one_hot(labels, num_classes=3)
