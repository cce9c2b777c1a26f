import torch
from torch import nn

expected = torch.tensor([[20.0], [25.0], [50.0]])  # (3, 1)
taken = torch.tensor([20.0, 25.0, 50.0])  # (3,)
var = torch.ones(3, 1)

wrong = nn.GaussianNLLLoss()(expected, taken, var).item()
right = nn.GaussianNLLLoss()(expected, taken[:, None], var).item()
print(f"every prediction is right, and the loss is {wrong:.2f}")
print(f"with shapes that match: {right:.2f}")
