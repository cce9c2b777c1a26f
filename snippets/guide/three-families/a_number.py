import torch
from torch import nn

output = torch.tensor([[31.0], [24.0], [40.0]])  # minutes, one per order
target = torch.tensor([[36.0], [22.0], [41.0]])

loss = nn.MSELoss()(output, target)
minutes = output.squeeze(1)
print("output ", tuple(output.shape), output.dtype)
print("target ", tuple(target.shape), target.dtype)
print(f"loss    {loss:.2f}")
print("predict", minutes.tolist())
