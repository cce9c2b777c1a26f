import numpy as np
import torch
from torch import nn

predicted = torch.tensor([22.0, 30.0, 51.0])
minutes = np.array([20.0, 35.0, 50.0])
target = torch.from_numpy(minutes).float()
print(f"{nn.MSELoss()(predicted, target).item():.4f}")
