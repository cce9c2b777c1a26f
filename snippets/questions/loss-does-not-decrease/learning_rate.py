import torch
from torch.nn import functional as F

kilometres = torch.tensor([[1.0], [2.0], [3.0], [4.0], [5.0]])
minutes = torch.tensor([[12.0], [15.0], [22.0], [24.0], [30.0]])

last = {}
for lr in (1e-6, 1e-4, 1e-2, 1e-1, 1.0):
    weight = torch.zeros(1, 1, requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    for _ in range(200):
        loss = F.mse_loss(kilometres @ weight + bias, minutes)
        gradients = torch.autograd.grad(loss, [weight, bias])
        with torch.no_grad():
            weight -= lr * gradients[0]
            bias -= lr * gradients[1]
    last[lr] = loss.item()
    print(f"lr {lr:<7g} loss after 200 steps {last[lr]:.4g}")
best = min(last, key=last.get)
