import numpy as np
import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0], requires_grad=True)
taken = torch.from_numpy(np.array([32.0, 24.0, 41.0]))  # NumPy's floats have 64 bits

loss = nn.HuberLoss()(promised, taken)
print("the forward pass is fine:", loss.item())
loss.backward()
