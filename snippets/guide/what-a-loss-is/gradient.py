import torch
from torch import nn

predicted = torch.tensor([2.5, 0.0, 2.1], requires_grad=True)
actual = torch.tensor([3.0, -0.5, 2.0])

loss = nn.MSELoss()(predicted, actual)
loss.backward()
gradient = predicted.grad
print("gradient", gradient)

after = nn.MSELoss()(predicted - 0.5 * gradient, actual)
print(f"loss before {loss.item():.4f}, after one step {after.item():.4f}")
