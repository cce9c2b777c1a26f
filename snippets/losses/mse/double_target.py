import numpy as np
import torch
from torch import nn

forecast = torch.tensor([18.0, 21.0], requires_grad=True)
measured = torch.from_numpy(np.array([20.0, 20.0]))  # 64 bits each

loss = nn.MSELoss()(forecast, measured)
loss.backward()
print("loss    ", loss.dtype)
print("gradient", forecast.grad.dtype)
