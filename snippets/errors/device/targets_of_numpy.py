import numpy as np
import torch
from torch import nn

minutes = np.array([4.0, 8.0])
target = torch.from_numpy(minutes)
print(target.dtype)
loss = nn.MSELoss()(torch.zeros(2), target)
print(loss.dtype)
