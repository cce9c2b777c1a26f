import torch

weight = torch.tensor(1.0, requires_grad=True)
loss = (2 * weight - 4) ** 2
with torch.no_grad():
    weight -= 0.1 * weight.grad
loss.backward()
