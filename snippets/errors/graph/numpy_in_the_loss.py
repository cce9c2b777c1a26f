import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rooms = torch.tensor([[1.0], [2.0], [3.0]])
rents = np.array([500.0, 800.0, 1200.0])
model = nn.Linear(1, 1)
predicted = model(rooms).squeeze(1)
loss = np.mean(np.abs(predicted.numpy() - rents))
