import torch
from torch.nn import functional as F


def rmse_loss(predicted, actual, eps=1e-8):
    return (F.mse_loss(predicted, actual) + eps).sqrt()


predicted = torch.tensor([21.0, 18.0, 25.0, 30.0], requires_grad=True)
measured = torch.tensor([20.0, 19.0, 25.0, 26.0])  # degrees

loss = rmse_loss(predicted, measured)
loss.backward()
print(f"MSE   {F.mse_loss(predicted, measured):.4f} square degrees")
print(f"RMSE  {loss:.4f} degrees")
print("gradient", [round(slope, 4) for slope in predicted.grad.tolist()])
