import torch
from torch import nn

# The example of Keras' documentation: 0.155 with delta=1.
y_true = torch.tensor([[0.0, 1.0], [0.0, 0.0]])
y_pred = torch.tensor([[0.6, 0.4], [0.4, 0.6]])

values = {}
for width in (1.0, 0.5):
    huber = nn.HuberLoss(delta=width)(y_pred, y_true).item()
    smooth = nn.SmoothL1Loss(beta=width)(y_pred, y_true).item()
    values[f"w{width}"] = [huber, smooth]
    print(f"{width}  HuberLoss {huber:.4f}   SmoothL1Loss {smooth:.4f}")
