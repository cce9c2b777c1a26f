import torch
from torch import nn

minutes = torch.tensor(20.0)
predicted = torch.tensor(22.0, requires_grad=True)
loss = nn.MSELoss()(predicted, minutes)
loss.backward()
print(f"loss {loss.item():.1f}, gradient {predicted.grad.item():.1f}")
