import torch
from torch.nn import functional as F

# Square metres and rooms of six flats, and their rents in hundreds.
flats = [[30.0, 1], [48.0, 2], [55.0, 3], [80.0, 2], [95.0, 4], [140.0, 5]]
flats = torch.tensor(flats)
rents = torch.tensor([5.0, 7.5, 9.0, 10.5, 13.0, 18.0])


def train(features, lr):
    weight = torch.zeros(2, requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    for _ in range(100):
        loss = F.mse_loss(features @ weight + bias, rents)
        gradients = torch.autograd.grad(loss, [weight, bias])
        weight.data -= lr * gradients[0]
        bias.data -= lr * gradients[1]
    return loss.item()


scaled = (flats - flats.mean(0)) / flats.std(0)
losses = {}
for name, features, lr in (
    ("as measured", flats, 0.001),
    ("as measured", flats, 0.0001),
    ("scaled", scaled, 0.1),
):
    losses[f"{name} {lr}"] = train(features, lr)
    print(f"{name:11}  lr {lr:<6}  loss {losses[f'{name} {lr}']:.4f}")
