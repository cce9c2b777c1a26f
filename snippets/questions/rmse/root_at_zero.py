import torch
from torch.nn import functional as F

measured = torch.tensor([20.0, 19.0, 25.0, 26.0])
for eps in (0.0, 1e-8):
    predicted = measured.clone().requires_grad_()  # Every one is right.
    loss = (F.mse_loss(predicted, measured) + eps).sqrt()
    loss.backward()
    gradient = predicted.grad.tolist()
    print(f"eps {eps:g}: loss {loss:.4f}, gradient {gradient}")
