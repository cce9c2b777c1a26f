import torch
from torch import nn

goals = torch.tensor([2, 0, 1])
predicted = torch.tensor([1.2, 0.4, 2.9], requires_grad=True)
loss = nn.MSELoss()(predicted, goals)  # One of them is enough.
loss.backward()
print(f"loss {loss.item():.4f}, {loss.dtype}")
