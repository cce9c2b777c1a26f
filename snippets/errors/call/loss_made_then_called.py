import torch
from torch import nn
from torch.nn import functional as F

minutes = torch.tensor([20.0, 35.0, 50.0])
predicted = torch.tensor([22.0, 30.0, 51.0])

loss_fn = nn.MSELoss()
print(f"{loss_fn(predicted, minutes).item():.4f}")
print(f"{nn.MSELoss()(predicted, minutes).item():.4f}")
print(f"{F.mse_loss(predicted, minutes).item():.4f}")
