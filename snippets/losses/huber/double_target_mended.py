import numpy as np
import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0], requires_grad=True)
taken = torch.from_numpy(np.array([32.0, 24.0, 41.0]))

loss = nn.HuberLoss()(promised, taken.to(promised.dtype))
loss.backward()
print("gradient", promised.grad)
