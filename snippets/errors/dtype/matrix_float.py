import numpy
import torch
from torch import nn

torch.manual_seed(0)
features = torch.from_numpy(numpy.ones((2, 4))).float()
criterion = nn.LinearCrossEntropyLoss(4, 3)
loss = criterion(features, torch.tensor([0, 2]))
print(f"{loss.item():.4f}")
