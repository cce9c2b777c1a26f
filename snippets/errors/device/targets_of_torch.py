import numpy as np
import torch
from torch import nn

device = "mps" if torch.backends.mps.is_available() else "cpu"
minutes = np.array([4.0, 8.0])
target = torch.from_numpy(minutes).to(device, torch.float32)
loss = nn.MSELoss()(torch.zeros(2, device=device), target)
print(target.dtype, loss.dtype)
