import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Linear(3, 1)
flats = torch.tensor([[0.3, 1.0, 0.0], [0.5, 2.0, 1.0], [0.8, 3.0, 1.0]])
rent = torch.tensor([[4.2], [6.1], [9.0]])  # hundreds

fit = F.mse_loss(model(flats), rent)
weights = [p for p in model.parameters() if p.ndim > 1]  # No biases.
l2 = sum(weight.square().sum() for weight in weights)
l1 = sum(weight.abs().sum() for weight in weights)

loss = fit + 0.01 * l2 + 0.001 * l1
loss.backward()
print(f"fit {fit:.4f}, L2 {l2:.4f}, L1 {l1:.4f}, loss {loss:.4f}")
