import numpy as np
import torch
from torch import nn

probabilities = torch.tensor([0.8, 0.2, 0.4])
target = torch.from_numpy(np.array([1.0, 0.0, 1.0]))  # float64
nn.BCELoss()(probabilities, target)
