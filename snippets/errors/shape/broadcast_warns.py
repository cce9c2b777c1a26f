import torch
from torch import nn

minutes = torch.tensor([20.0, 35.0, 50.0, 65.0])
predicted = torch.tensor([[20.0], [35.0], [50.0], [65.0]])
loss = nn.MSELoss()(predicted, minutes)
print(f"a perfect model has loss {loss.item():.1f}")
