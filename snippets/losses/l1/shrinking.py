import torch
from torch.nn import functional as F

predicted = torch.tensor(24.0, requires_grad=True)
for step in range(50):
    loss = F.l1_loss(predicted, torch.tensor(20.0))
    (slope,) = torch.autograd.grad(loss, predicted)
    rate = 0.7 * (1 - step / 50)
    predicted = (predicted - rate * slope).detach().requires_grad_()
print(f"L1, with a learning rate that shrinks: {predicted:.2f}")
