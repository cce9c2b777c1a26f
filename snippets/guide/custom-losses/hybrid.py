import torch
from torch.nn import functional as F


def hybrid_loss(predicted, actual):
    squares = F.mse_loss(predicted, actual)
    absolutes = F.l1_loss(predicted, actual, reduction="sum")
    return squares + 0.1 * absolutes


predicted = torch.tensor([78.0, 85.0, 92.0], requires_grad=True)
actual = torch.tensor([80.0, 87.0, 90.0])

loss = hybrid_loss(predicted, actual)
loss.backward()
print(f"loss     {loss:.1f}")
print("gradient", [round(slope, 2) for slope in predicted.grad.tolist()])
