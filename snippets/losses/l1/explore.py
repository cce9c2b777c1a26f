import torch
from torch import nn

target = torch.tensor(0.0)

print("prediction    loss  gradient")
for value in (-4.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 4.0):
    prediction = torch.tensor(value, requires_grad=True)
    loss = nn.L1Loss()(prediction, target)
    loss.backward()
    gradient = prediction.grad.item()
    print(f"{value:10.1f} {loss.item():7.4f} {gradient:9.4f}")
