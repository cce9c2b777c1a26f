import torch
from torch import nn

step = {}
for loss in (nn.L1Loss(), nn.SmoothL1Loss()):
    slopes = []
    for error in (-0.001, 0.001):
        prediction = torch.tensor(error, requires_grad=True)
        loss(prediction, torch.tensor(0.0)).backward()
        slopes.append(prediction.grad.item())
    name = type(loss).__name__
    step[name] = slopes[1] - slopes[0]
    print(f"{name:12} gradient just left and right of 0:", end=" ")
    print([round(slope, 4) for slope in slopes])
