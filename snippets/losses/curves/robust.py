import torch
from torch import nn

slope = {}
for loss in (nn.MSELoss(), nn.L1Loss(), nn.HuberLoss()):
    name = type(loss).__name__
    slope[name] = []
    for error in (1.0, 10.0, 1000.0):
        prediction = torch.tensor(error, requires_grad=True)
        loss(prediction, torch.tensor(0.0)).backward()
        slope[name].append(prediction.grad.item())
    print(f"{name:9} gradient at errors 1, 10, 1000: {slope[name]}")
