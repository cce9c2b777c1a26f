import torch
from torch import nn

model = nn.Linear(2, 1)
minutes, price = torch.tensor([[1.0, 3.0]]), torch.tensor([[8.0]])

total = 0.0
for _ in range(3):
    total += nn.MSELoss()(model(minutes), price)
print("a tensor with a history:", type(total.grad_fn).__name__)

total = 0.0
for _ in range(3):
    total += nn.MSELoss()(model(minutes), price).item()
print("a number:", type(total).__name__)
