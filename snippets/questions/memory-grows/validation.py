import torch
from torch import nn

model = nn.Linear(2, 1)
minutes, price = torch.tensor([[1.0, 3.0]]), torch.tensor([[8.0]])

model.eval()
loss = nn.MSELoss()(model(minutes), price)
print("eval() alone:   ", loss.grad_fn is not None)

with torch.no_grad():
    loss = nn.MSELoss()(model(minutes), price)
print("with no_grad(): ", loss.grad_fn is not None)
