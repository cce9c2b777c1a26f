import torch
from torch.nn import functional as F

minutes = torch.tensor([20.0, 25.0])


def gradient(root):
    predicted = minutes.clone().requires_grad_()  # All exactly right.
    loss = root(F.mse_loss(predicted, minutes))
    loss.backward()
    return f"loss {loss.item():.4f}, gradient {predicted.grad.tolist()}"


print("root       ", gradient(torch.sqrt))
print("root + eps ", gradient(lambda mse: torch.sqrt(mse + 1e-8)))
